-- One report of a conclusion in bulk: pending until it was concluded or refused.
CREATE TABLE "CleanConclusion" (
    "taskId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "isDone" BOOLEAN NOT NULL DEFAULT false,
    "refusal" TEXT,
    "values" JSONB,
    "decidedAt" TIMESTAMPTZ(6),

    CONSTRAINT "CleanConclusion_pkey" PRIMARY KEY ("taskId","caseId")
);

CREATE INDEX "CleanConclusion_caseId_idx" ON "CleanConclusion"("caseId");
CREATE INDEX "CleanConclusion_taskId_isDone_ordinal_idx" ON "CleanConclusion"("taskId", "isDone", "ordinal");

ALTER TABLE "CleanConclusion" ADD CONSTRAINT "CleanConclusion_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CleanConclusion" ADD CONSTRAINT "CleanConclusion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AnnualCheck"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;
