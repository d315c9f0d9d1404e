-- CreateEnum
CREATE TYPE "CreditCategory" AS ENUM ('basic', 'annualReport', 'inspection', 'penalty', 'other');

-- CreateEnum
CREATE TYPE "CreditDimension" AS ENUM ('registration', 'annualCheck', 'governance', 'evaluation', 'projects', 'compliance', 'society');

-- CreateEnum
CREATE TYPE "CreditSource" AS ENUM ('registration', 'annualCheck', 'evaluation', 'supervision', 'government', 'market', 'public');

-- CreateEnum
CREATE TYPE "CreditGrade" AS ENUM ('A', 'B', 'C', 'D', 'N');

-- CreateEnum
CREATE TYPE "RulebookStatus" AS ENUM ('draft', 'proposed', 'adopted', 'withdrawn');

-- CreateEnum
CREATE TYPE "ScoreCause" AS ENUM ('first', 'records', 'time', 'rulebook', 'decision');

-- CreateEnum
CREATE TYPE "ObjectionDemand" AS ENUM ('remove', 'correct');

-- CreateEnum
CREATE TYPE "ObjectionDecision" AS ENUM ('corrected', 'annulled', 'refused');

-- CreateTable
CREATE TABLE "CreditRecord" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "category" "CreditCategory" NOT NULL,
    "dimension" "CreditDimension" NOT NULL,
    "kind" TEXT NOT NULL,
    "value" INTEGER NOT NULL DEFAULT 1,
    "source" "CreditSource" NOT NULL,
    "origin" TEXT NOT NULL,
    "eventId" UUID,
    "caseId" UUID,
    "evidence" JSONB NOT NULL,
    "occurredOn" DATE NOT NULL,
    "countsFrom" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedOn" DATE,
    "endReason" TEXT,
    "publicFrom" DATE NOT NULL,
    "publicUntil" DATE,
    "underObjectionSince" TIMESTAMPTZ(6),
    "annulledOn" DATE,
    "annulReason" TEXT,
    "annulledById" UUID,
    "annulledByName" TEXT,
    "correctedById" UUID,

    CONSTRAINT "CreditRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreditCursor" (
    "name" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "readAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CreditCursor_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "CreditRulebook" (
    "id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "RulebookStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "changes" TEXT NOT NULL DEFAULT '',
    "changesEn" TEXT NOT NULL DEFAULT '',
    "effectiveFrom" DATE,
    "basedOnId" UUID,
    "createdById" UUID,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(6),
    "adoptedById" UUID,
    "adoptedByName" TEXT,
    "adoptedAt" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CreditRulebook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreditScore" (
    "organizationId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "rulebookId" UUID NOT NULL,
    "total" INTEGER NOT NULL,
    "grade" "CreditGrade" NOT NULL,
    "registration" INTEGER NOT NULL,
    "annualCheck" INTEGER NOT NULL,
    "governance" INTEGER NOT NULL,
    "evaluation" INTEGER NOT NULL,
    "projects" INTEGER NOT NULL,
    "compliance" INTEGER NOT NULL,
    "society" INTEGER NOT NULL,
    "computedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CreditScore_pkey" PRIMARY KEY ("organizationId")
);

-- CreateTable
CREATE TABLE "CreditScoreChange" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "rulebookId" UUID NOT NULL,
    "total" INTEGER NOT NULL,
    "grade" "CreditGrade" NOT NULL,
    "totalBefore" INTEGER,
    "gradeBefore" "CreditGrade",
    "cause" "ScoreCause" NOT NULL,
    "lines" JSONB NOT NULL,
    "changedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CreditScoreChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreditRehearsal" (
    "id" UUID NOT NULL,
    "rulebookId" UUID NOT NULL,
    "baseId" UUID NOT NULL,
    "rulebookVersion" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "taskId" UUID NOT NULL,
    "requestedById" UUID,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(6),
    "organizations" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "distribution" JSONB,

    CONSTRAINT "CreditRehearsal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CreditRehearsalChange" (
    "rehearsalId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "totalBefore" INTEGER NOT NULL,
    "totalAfter" INTEGER NOT NULL,
    "gradeBefore" "CreditGrade" NOT NULL,
    "gradeAfter" "CreditGrade" NOT NULL,
    "differences" INTEGER[],

    CONSTRAINT "CreditRehearsalChange_pkey" PRIMARY KEY ("rehearsalId","organizationId")
);

-- CreateTable
CREATE TABLE "CreditObjection" (
    "caseId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "recordId" UUID NOT NULL,
    "demand" "ObjectionDemand" NOT NULL,
    "reason" TEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(6) NOT NULL,
    "isSupplied" BOOLEAN NOT NULL DEFAULT false,
    "supplier" TEXT NOT NULL DEFAULT '',
    "forwardedAt" TIMESTAMPTZ(6),
    "forwardedById" UUID,
    "forwardedByName" TEXT,
    "supplierAnswer" TEXT,
    "answeredAt" TIMESTAMPTZ(6),
    "decision" "ObjectionDecision",
    "decisionReason" TEXT,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "firstDecidedAt" TIMESTAMPTZ(6),
    "secondLookRequestedAt" TIMESTAMPTZ(6),
    "secondLookReason" TEXT,
    "secondDecision" "ObjectionDecision",
    "secondDecisionReason" TEXT,
    "secondDecidedById" UUID,
    "secondDecidedByName" TEXT,
    "correctionId" UUID,
    "totalBefore" INTEGER,
    "totalAfter" INTEGER,

    CONSTRAINT "CreditObjection_pkey" PRIMARY KEY ("caseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CreditRecord_origin_key" ON "CreditRecord"("origin");

-- CreateIndex
CREATE UNIQUE INDEX "CreditRecord_correctedById_key" ON "CreditRecord"("correctedById");

-- CreateIndex
CREATE INDEX "CreditRecord_organizationId_kind_idx" ON "CreditRecord"("organizationId", "kind");

-- CreateIndex
CREATE INDEX "CreditRecord_caseId_idx" ON "CreditRecord"("caseId");

-- CreateIndex
CREATE INDEX "CreditRecord_kind_occurredOn_idx" ON "CreditRecord"("kind", "occurredOn");

-- CreateIndex
CREATE UNIQUE INDEX "CreditRulebook_ordinal_key" ON "CreditRulebook"("ordinal");

-- CreateIndex
CREATE INDEX "CreditRulebook_status_effectiveFrom_idx" ON "CreditRulebook"("status", "effectiveFrom");

-- CreateIndex
CREATE INDEX "CreditScore_total_organizationId_idx" ON "CreditScore"("total", "organizationId");

-- CreateIndex
CREATE INDEX "CreditScore_grade_total_organizationId_idx" ON "CreditScore"("grade", "total", "organizationId");

-- CreateIndex
CREATE INDEX "CreditScoreChange_organizationId_day_id_idx" ON "CreditScoreChange"("organizationId", "day", "id");

-- CreateIndex
CREATE INDEX "CreditScoreChange_day_idx" ON "CreditScoreChange"("day");

-- CreateIndex
CREATE INDEX "CreditRehearsal_rulebookId_requestedAt_idx" ON "CreditRehearsal"("rulebookId", "requestedAt");

-- CreateIndex
CREATE INDEX "CreditRehearsalChange_organizationId_idx" ON "CreditRehearsalChange"("organizationId");

-- CreateIndex
CREATE INDEX "CreditObjection_organizationId_idx" ON "CreditObjection"("organizationId");

-- CreateIndex
CREATE INDEX "CreditObjection_recordId_idx" ON "CreditObjection"("recordId");

-- AddForeignKey
ALTER TABLE "CreditRecord" ADD CONSTRAINT "CreditRecord_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRecord" ADD CONSTRAINT "CreditRecord_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRecord" ADD CONSTRAINT "CreditRecord_correctedById_fkey" FOREIGN KEY ("correctedById") REFERENCES "CreditRecord"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRulebook" ADD CONSTRAINT "CreditRulebook_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "CreditRulebook"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditScore" ADD CONSTRAINT "CreditScore_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditScore" ADD CONSTRAINT "CreditScore_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "CreditRulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditScoreChange" ADD CONSTRAINT "CreditScoreChange_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditScoreChange" ADD CONSTRAINT "CreditScoreChange_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "CreditRulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRehearsal" ADD CONSTRAINT "CreditRehearsal_rulebookId_fkey" FOREIGN KEY ("rulebookId") REFERENCES "CreditRulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRehearsal" ADD CONSTRAINT "CreditRehearsal_baseId_fkey" FOREIGN KEY ("baseId") REFERENCES "CreditRulebook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRehearsalChange" ADD CONSTRAINT "CreditRehearsalChange_rehearsalId_fkey" FOREIGN KEY ("rehearsalId") REFERENCES "CreditRehearsal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditRehearsalChange" ADD CONSTRAINT "CreditRehearsalChange_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditObjection" ADD CONSTRAINT "CreditObjection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditObjection" ADD CONSTRAINT "CreditObjection_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditObjection" ADD CONSTRAINT "CreditObjection_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "CreditRecord"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CreditObjection" ADD CONSTRAINT "CreditObjection_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "CreditRecord"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- Credit records are annulled, never deleted.
CREATE TRIGGER credit_record_never_deleted BEFORE DELETE ON "CreditRecord"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- Adopted rules stay as they were adopted, so that every past score can be reckoned again.
CREATE TRIGGER credit_rulebook_never_altered BEFORE UPDATE OR DELETE ON "CreditRulebook"
  FOR EACH ROW WHEN (OLD."status" = 'adopted') EXECUTE FUNCTION refuse_rewriting();

-- Four eyes, whatever the application believes.
ALTER TABLE "CreditRulebook" ADD CONSTRAINT credit_rulebook_four_eyes CHECK (
  "status" <> 'adopted' OR ("effectiveFrom" IS NOT NULL AND "adoptedById" IS DISTINCT FROM "createdById"
    AND "adoptedById" IS DISTINCT FROM "proposedById"));

-- One version of the rules begins on a day.
CREATE UNIQUE INDEX "CreditRulebook_one_a_day" ON "CreditRulebook" ("effectiveFrom") WHERE "status" = 'adopted';

ALTER TABLE "CreditObjection" ADD CONSTRAINT credit_objection_second_look_by_another CHECK (
  "secondDecidedById" IS NULL OR "secondDecidedById" <> "decidedById");
