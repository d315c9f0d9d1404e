-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('draft', 'open', 'closed');

-- CreateEnum
CREATE TYPE "ExemptionReason" AS ENUM ('registeredLate', 'charityReport', 'liquidating', 'granted');

-- CreateEnum
CREATE TYPE "CheckConclusion" AS ENUM ('qualified', 'basicallyQualified', 'unqualified');

-- CreateEnum
CREATE TYPE "BreachSeverity" AS ENUM ('minor', 'serious');

-- CreateEnum
CREATE TYPE "CaseOrganizationPart" AS ENUM ('applicant', 'respondent', 'concerned');

-- CreateEnum
CREATE TYPE "IndicatorSetStatus" AS ENUM ('draft', 'adopted', 'retired');

-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('draft', 'open', 'assessing', 'voting', 'publicity', 'closed');

-- CreateEnum
CREATE TYPE "PlanStatus" AS ENUM ('draft', 'drawn', 'closed');

-- CreateEnum
CREATE TYPE "InspectionConclusion" AS ENUM ('compliant', 'minorProblems', 'seriousProblems', 'unreachable');

-- CreateEnum
CREATE TYPE "ContactFinding" AS ENUM ('reached', 'unreachable');

-- CreateEnum
CREATE TYPE "ContactLetterOutcome" AS ENUM ('signed', 'unsigned', 'returned');

-- CreateEnum
CREATE TYPE "PenaltyKind" AS ENUM ('warning', 'fine', 'confiscation', 'suspension', 'revocation');

-- CreateEnum
CREATE TYPE "ComplaintTopic" AS ENUM ('service', 'fees', 'fundraising', 'governance', 'nuisance', 'safety', 'other');

-- CreateEnum
CREATE TYPE "ComplaintOutcome" AS ENUM ('upheld', 'partlyUpheld', 'notUpheld', 'outOfScope');

-- CreateEnum
CREATE TYPE "ExternalSource" AS ENUM ('court', 'penalty', 'tax', 'market', 'commendation', 'purchase');

-- CreateEnum
CREATE TYPE "StatutoryList" AS ENUM ('abnormalActivities', 'seriousDishonesty');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "CaseProcedure" ADD VALUE 'annualCheck';
ALTER TYPE "CaseProcedure" ADD VALUE 'inspection';
ALTER TYPE "CaseProcedure" ADD VALUE 'contactCheck';
ALTER TYPE "CaseProcedure" ADD VALUE 'penalty';
ALTER TYPE "CaseProcedure" ADD VALUE 'complaint';
ALTER TYPE "CaseProcedure" ADD VALUE 'listing';
ALTER TYPE "CaseProcedure" ADD VALUE 'evaluation';
ALTER TYPE "CaseProcedure" ADD VALUE 'objection';
ALTER TYPE "CaseProcedure" ADD VALUE 'repair';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Role" ADD VALUE 'supervisionOfficer';
ALTER TYPE "Role" ADD VALUE 'evaluationOfficer';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "organizationPart" "CaseOrganizationPart" NOT NULL DEFAULT 'applicant',
ADD COLUMN     "servedAt" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "CaseSubmission" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'application';

-- CreateTable
CREATE TABLE "AnnualCheckCampaign" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "status" "CampaignStatus" NOT NULL DEFAULT 'draft',
    "opensOn" DATE NOT NULL,
    "firstReviewDueOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "exemptAfter" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "basisEn" TEXT NOT NULL,
    "openedById" UUID,
    "openedByName" TEXT,
    "openedAt" TIMESTAMPTZ(6),
    "closedAt" TIMESTAMPTZ(6),
    "taskId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AnnualCheckCampaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnnualCheckExemption" (
    "campaignId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "reason" "ExemptionReason" NOT NULL,
    "remark" TEXT,
    "grantedById" UUID,
    "grantedByName" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnnualCheckExemption_pkey" PRIMARY KEY ("campaignId","organizationId")
);

-- CreateTable
CREATE TABLE "AnnualCheck" (
    "caseId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "signedById" UUID,
    "signedByName" TEXT,
    "signedAt" TIMESTAMPTZ(6),
    "filedOn" DATE,
    "daysLate" INTEGER,
    "endorsedById" UUID,
    "endorsedByName" TEXT,
    "endorsedAt" TIMESTAMPTZ(6),
    "endorseRemark" TEXT,
    "reviewedById" UUID,
    "reviewedByName" TEXT,
    "reviewedAt" TIMESTAMPTZ(6),
    "recommendation" "CheckConclusion",
    "reviewReason" TEXT,
    "conclusion" "CheckConclusion",
    "concludedById" UUID,
    "concludedByName" TEXT,
    "concludedAt" TIMESTAMPTZ(6),
    "conclusionReason" TEXT,
    "rectifyBy" DATE,
    "rectifiedAt" TIMESTAMPTZ(6),
    "reassessment" "CheckConclusion",
    "reassessedById" UUID,
    "reassessedByName" TEXT,
    "reassessedAt" TIMESTAMPTZ(6),
    "publishedAt" TIMESTAMPTZ(6),
    "missedYears" INTEGER NOT NULL DEFAULT 0,
    "remindedAt" INTEGER,
    "isClean" BOOLEAN NOT NULL DEFAULT false,
    "findings" JSONB,
    "totalAssets" BIGINT,
    "netAssets" BIGINT,
    "income" BIGINT,
    "spending" BIGINT,
    "donations" BIGINT,
    "governmentFunds" BIGINT,
    "managementCost" BIGINT,
    "staffCount" INTEGER,
    "volunteerCount" INTEGER,
    "serviceCount" INTEGER,

    CONSTRAINT "AnnualCheck_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "AnnualCheckBreach" (
    "caseId" UUID NOT NULL,
    "condition" TEXT NOT NULL,
    "severity" "BreachSeverity" NOT NULL,
    "remark" TEXT NOT NULL,
    "foundById" UUID,
    "foundAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnnualCheckBreach_pkey" PRIMARY KEY ("caseId","condition")
);

-- CreateTable
CREATE TABLE "IndicatorSet" (
    "id" UUID NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "status" "IndicatorSetStatus" NOT NULL DEFAULT 'draft',
    "indicators" JSONB NOT NULL,
    "cutoffs" JSONB NOT NULL,
    "basis" TEXT NOT NULL,
    "basisEn" TEXT NOT NULL,
    "createdById" UUID,
    "createdByName" TEXT NOT NULL,
    "adoptedById" UUID,
    "adoptedByName" TEXT,
    "adoptedAt" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IndicatorSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationRound" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "status" "RoundStatus" NOT NULL DEFAULT 'draft',
    "applyFrom" DATE NOT NULL,
    "applyUntil" DATE NOT NULL,
    "assessUntil" DATE NOT NULL,
    "publicityFrom" DATE,
    "publicityUntil" DATE,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EvaluationRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeMember" (
    "roundId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "isChair" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "CommitteeMember_pkey" PRIMARY KEY ("roundId","accountId")
);

-- CreateTable
CREATE TABLE "Evaluation" (
    "caseId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "setId" UUID NOT NULL,
    "eligibility" JSONB,
    "selfAssessment" JSONB,
    "selfTotal" INTEGER,
    "admittedById" UUID,
    "admittedByName" TEXT,
    "visitedOn" DATE,
    "total" INTEGER,
    "proposedGrade" INTEGER,
    "votedGrade" INTEGER,
    "reviewRequestedAt" TIMESTAMPTZ(6),
    "reviewAnswer" TEXT,
    "grade" INTEGER,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decisionReason" TEXT,
    "validFrom" DATE,
    "validUntil" DATE,
    "certificateNumber" TEXT,
    "certificateCode" TEXT,
    "endedOn" DATE,
    "endReason" TEXT,

    CONSTRAINT "Evaluation_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "EvaluationAssessor" (
    "caseId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "computedTies" JSONB NOT NULL,
    "declaration" TEXT,
    "declaredConflict" BOOLEAN,
    "declaredAt" TIMESTAMPTZ(6),
    "withdrawnAt" TIMESTAMPTZ(6),
    "scores" JSONB,
    "total" INTEGER,
    "finishedAt" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EvaluationAssessor_pkey" PRIMARY KEY ("caseId","accountId")
);

-- CreateTable
CREATE TABLE "EvaluationVote" (
    "caseId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "isReview" BOOLEAN NOT NULL DEFAULT false,
    "grade" INTEGER NOT NULL,
    "castAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvaluationVote_pkey" PRIMARY KEY ("caseId","accountId","isReview")
);

-- CreateTable
CREATE TABLE "InspectionPlan" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "status" "PlanStatus" NOT NULL DEFAULT 'draft',
    "population" JSONB NOT NULL,
    "targetCount" INTEGER NOT NULL,
    "inspectorsEach" INTEGER NOT NULL DEFAULT 2,
    "inspectBy" DATE NOT NULL,
    "targetIds" JSONB,
    "inspectorIds" JSONB,
    "populationHash" TEXT,
    "seed" TEXT,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "drawnById" UUID,
    "drawnByName" TEXT,
    "drawnAt" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InspectionPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Inspection" (
    "caseId" UUID NOT NULL,
    "planId" UUID,
    "organizationId" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "plannedOn" DATE,
    "inspectedOn" DATE,
    "conclusion" "InspectionConclusion",
    "summary" TEXT,
    "orderNumber" TEXT,
    "rectifyBy" DATE,
    "rectifiedAt" TIMESTAMPTZ(6),
    "verifiedById" UUID,
    "verifiedByName" TEXT,
    "verifiedAt" TIMESTAMPTZ(6),
    "verification" TEXT,
    "reportedById" UUID,
    "reportedByName" TEXT,

    CONSTRAINT "Inspection_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "InspectionInspector" (
    "caseId" UUID NOT NULL,
    "accountId" UUID NOT NULL,

    CONSTRAINT "InspectionInspector_pkey" PRIMARY KEY ("caseId","accountId")
);

-- CreateTable
CREATE TABLE "InspectionFinding" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "matter" TEXT NOT NULL,
    "severity" "BreachSeverity" NOT NULL,
    "finding" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "remedy" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(6),

    CONSTRAINT "InspectionFinding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactCheck" (
    "caseId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "finding" "ContactFinding",
    "foundById" UUID,
    "foundByName" TEXT,
    "foundAt" TIMESTAMPTZ(6),

    CONSTRAINT "ContactCheck_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "ContactLetter" (
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "trackingNumber" TEXT NOT NULL,
    "sentOn" DATE NOT NULL,
    "sentById" UUID,
    "sentByName" TEXT NOT NULL,
    "outcome" "ContactLetterOutcome",
    "outcomeOn" DATE,
    "fileId" UUID,

    CONSTRAINT "ContactLetter_pkey" PRIMARY KEY ("caseId","ordinal")
);

-- CreateTable
CREATE TABLE "PenaltyProceeding" (
    "caseId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "originCaseId" UUID,
    "facts" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "proposedKind" "PenaltyKind",
    "proposedFine" BIGINT,
    "proposedMonths" INTEGER,
    "reason" TEXT,
    "filedOn" DATE NOT NULL,
    "noticeServedOn" DATE,
    "statementDueOn" DATE,
    "hearingRequestedAt" TIMESTAMPTZ(6),
    "hearingOn" DATE,
    "hearingOfficerId" UUID,
    "hearingOfficerName" TEXT,
    "hearingFinding" TEXT,
    "proposedById" UUID,
    "proposedByName" TEXT,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decisionReason" TEXT,

    CONSTRAINT "PenaltyProceeding_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "Penalty" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "caseId" UUID,
    "number" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "kind" "PenaltyKind" NOT NULL,
    "fine" BIGINT,
    "facts" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "suspendedUntil" DATE,
    "isPaid" BOOLEAN NOT NULL DEFAULT false,
    "batchId" UUID,
    "annulledOn" DATE,
    "annulReason" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Penalty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "caseId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "topic" "ComplaintTopic" NOT NULL,
    "isThanks" BOOLEAN NOT NULL DEFAULT false,
    "body" TEXT NOT NULL,
    "happenedOn" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "isNamed" BOOLEAN NOT NULL DEFAULT false,
    "triagedById" UUID,
    "triagedByName" TEXT,
    "triagedAt" TIMESTAMPTZ(6),
    "question" TEXT,
    "askedAt" TIMESTAMPTZ(6),
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(6),
    "finding" TEXT,
    "outcome" "ComplaintOutcome",
    "reply" TEXT,
    "repliedById" UUID,
    "repliedByName" TEXT,
    "repliedAt" TIMESTAMPTZ(6),
    "satisfaction" INTEGER,
    "ratedAt" TIMESTAMPTZ(6),
    "isPublic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "ExternalBatch" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "source" "ExternalSource" NOT NULL,
    "fileId" UUID,
    "fileName" TEXT NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "acceptedCount" INTEGER NOT NULL,
    "problems" JSONB NOT NULL,
    "importedById" UUID NOT NULL,
    "importedByName" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExternalBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalRecord" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "batchId" UUID,
    "source" "ExternalSource" NOT NULL,
    "number" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "occurredOn" DATE NOT NULL,
    "endedOn" DATE,
    "annulledOn" DATE,
    "annulReason" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExternalRecord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Listing" (
    "caseId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "list" "StatutoryList" NOT NULL,
    "condition" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "proposedById" UUID,
    "proposedByName" TEXT NOT NULL,
    "proposedOn" DATE NOT NULL,
    "noticeServedOn" DATE,
    "isServedByPublication" BOOLEAN NOT NULL DEFAULT false,
    "defenceDueOn" DATE,
    "defendedAt" TIMESTAMPTZ(6),
    "verifiedById" UUID,
    "verifiedByName" TEXT,
    "verifiedAt" TIMESTAMPTZ(6),
    "verification" TEXT,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decisionReason" TEXT,
    "decisionNumber" TEXT,
    "listedOn" DATE,
    "clockStartedOn" DATE,
    "exitFrom" DATE,
    "removedOn" DATE,
    "removalReason" TEXT,
    "removedById" UUID,
    "removedByName" TEXT,
    "movedFromId" UUID,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("caseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AnnualCheckCampaign_year_kind_key" ON "AnnualCheckCampaign"("year", "kind");

-- CreateIndex
CREATE INDEX "AnnualCheckExemption_organizationId_idx" ON "AnnualCheckExemption"("organizationId");

-- CreateIndex
CREATE INDEX "AnnualCheck_campaignId_isClean_idx" ON "AnnualCheck"("campaignId", "isClean");

-- CreateIndex
CREATE UNIQUE INDEX "AnnualCheck_organizationId_year_key" ON "AnnualCheck"("organizationId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorSet_kind_ordinal_key" ON "IndicatorSet"("kind", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "EvaluationRound_number_key" ON "EvaluationRound"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_certificateNumber_key" ON "Evaluation"("certificateNumber");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_certificateCode_key" ON "Evaluation"("certificateCode");

-- CreateIndex
CREATE INDEX "Evaluation_organizationId_validUntil_idx" ON "Evaluation"("organizationId", "validUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Evaluation_roundId_organizationId_key" ON "Evaluation"("roundId", "organizationId");

-- CreateIndex
CREATE INDEX "EvaluationAssessor_accountId_idx" ON "EvaluationAssessor"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionPlan_number_key" ON "InspectionPlan"("number");

-- CreateIndex
CREATE INDEX "Inspection_organizationId_idx" ON "Inspection"("organizationId");

-- CreateIndex
CREATE INDEX "Inspection_planId_idx" ON "Inspection"("planId");

-- CreateIndex
CREATE INDEX "InspectionInspector_accountId_idx" ON "InspectionInspector"("accountId");

-- CreateIndex
CREATE INDEX "InspectionFinding_caseId_idx" ON "InspectionFinding"("caseId");

-- CreateIndex
CREATE INDEX "ContactCheck_organizationId_idx" ON "ContactCheck"("organizationId");

-- CreateIndex
CREATE INDEX "PenaltyProceeding_organizationId_idx" ON "PenaltyProceeding"("organizationId");

-- CreateIndex
CREATE INDEX "Penalty_organizationId_decidedOn_idx" ON "Penalty"("organizationId", "decidedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Penalty_department_number_key" ON "Penalty"("department", "number");

-- CreateIndex
CREATE INDEX "Complaint_organizationId_idx" ON "Complaint"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalBatch_number_key" ON "ExternalBatch"("number");

-- CreateIndex
CREATE INDEX "ExternalRecord_organizationId_idx" ON "ExternalRecord"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "ExternalRecord_source_department_number_key" ON "ExternalRecord"("source", "department", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Listing_movedFromId_key" ON "Listing"("movedFromId");

-- CreateIndex
CREATE INDEX "Listing_organizationId_idx" ON "Listing"("organizationId");

-- CreateIndex
CREATE INDEX "Listing_list_removedOn_listedOn_idx" ON "Listing"("list", "removedOn", "listedOn");

-- CreateIndex
CREATE INDEX "Listing_origin_idx" ON "Listing"("origin");

-- CreateIndex
CREATE INDEX "Case_procedure_status_idx" ON "Case"("procedure", "status");

-- AddForeignKey
ALTER TABLE "AnnualCheckExemption" ADD CONSTRAINT "AnnualCheckExemption_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "AnnualCheckCampaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualCheckExemption" ADD CONSTRAINT "AnnualCheckExemption_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualCheck" ADD CONSTRAINT "AnnualCheck_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualCheck" ADD CONSTRAINT "AnnualCheck_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "AnnualCheckCampaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualCheck" ADD CONSTRAINT "AnnualCheck_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnnualCheckBreach" ADD CONSTRAINT "AnnualCheckBreach_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AnnualCheck"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "EvaluationRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "EvaluationRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_setId_fkey" FOREIGN KEY ("setId") REFERENCES "IndicatorSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAssessor" ADD CONSTRAINT "EvaluationAssessor_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Evaluation"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationAssessor" ADD CONSTRAINT "EvaluationAssessor_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationVote" ADD CONSTRAINT "EvaluationVote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Evaluation"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationVote" ADD CONSTRAINT "EvaluationVote_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_planId_fkey" FOREIGN KEY ("planId") REFERENCES "InspectionPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inspection" ADD CONSTRAINT "Inspection_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionInspector" ADD CONSTRAINT "InspectionInspector_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Inspection"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionInspector" ADD CONSTRAINT "InspectionInspector_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionFinding" ADD CONSTRAINT "InspectionFinding_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Inspection"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactCheck" ADD CONSTRAINT "ContactCheck_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactCheck" ADD CONSTRAINT "ContactCheck_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactLetter" ADD CONSTRAINT "ContactLetter_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ContactCheck"("caseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactLetter" ADD CONSTRAINT "ContactLetter_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PenaltyProceeding" ADD CONSTRAINT "PenaltyProceeding_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PenaltyProceeding" ADD CONSTRAINT "PenaltyProceeding_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Penalty" ADD CONSTRAINT "Penalty_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Penalty" ADD CONSTRAINT "Penalty_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "PenaltyProceeding"("caseId") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Penalty" ADD CONSTRAINT "Penalty_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ExternalBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalBatch" ADD CONSTRAINT "ExternalBatch_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalRecord" ADD CONSTRAINT "ExternalRecord_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalRecord" ADD CONSTRAINT "ExternalRecord_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ExternalBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_movedFromId_fkey" FOREIGN KEY ("movedFromId") REFERENCES "Listing"("caseId") ON DELETE SET NULL ON UPDATE CASCADE;


