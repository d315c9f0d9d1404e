CREATE TABLE "ReportWriter" (
    "caseId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportWriter_pkey" PRIMARY KEY ("caseId", "key", "accountId")
);

ALTER TABLE "ReportWriter" ADD CONSTRAINT "ReportWriter_caseId_fkey"
    FOREIGN KEY ("caseId") REFERENCES "AnnualCheck"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;
