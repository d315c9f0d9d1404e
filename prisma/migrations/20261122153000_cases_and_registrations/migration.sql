-- CreateEnum
CREATE TYPE "CaseProcedure" AS ENUM ('registration');

-- CreateEnum
CREATE TYPE "CaseParty" AS ENUM ('applicant', 'center', 'supervisoryUnit', 'bureau', 'nobody');

-- CreateEnum
CREATE TYPE "CaseAuthority" AS ENUM ('bureau', 'center');

-- CreateEnum
CREATE TYPE "LimitUnit" AS ENUM ('days', 'workingDays', 'months');

-- CreateEnum
CREATE TYPE "OpinionStance" AS ENUM ('favorable', 'unfavorable', 'neutral');

-- CreateEnum
CREATE TYPE "PauseReason" AS ENUM ('siteVisit', 'expertReview', 'hearing');

-- CreateEnum
CREATE TYPE "RegistrationOutcome" AS ENUM ('approved', 'refused');

-- CreateEnum
CREATE TYPE "CertificateKind" AS ENUM ('registration', 'filing');

-- CreateEnum
CREATE TYPE "CertificateStatus" AS ENUM ('valid', 'replaced', 'revoked');

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "procedure" "CaseProcedure" NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "waitsFor" "CaseParty" NOT NULL DEFAULT 'applicant',
    "authority" "CaseAuthority" NOT NULL DEFAULT 'bureau',
    "title" TEXT NOT NULL DEFAULT '',
    "organizationId" UUID,
    "organizationKind" "OrganizationKind",
    "subdistrictCode" TEXT,
    "supervisoryUnitId" UUID,
    "isDirect" BOOLEAN NOT NULL DEFAULT false,
    "assigneeId" UUID,
    "createdById" UUID NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(6),
    "acceptedAt" TIMESTAMPTZ(6),
    "correctionNotifiedAt" TIMESTAMPTZ(6),
    "clockStartedOn" DATE,
    "limitValue" INTEGER,
    "limitUnit" "LimitUnit",
    "limitBasis" TEXT,
    "extendedBy" INTEGER NOT NULL DEFAULT 0,
    "dueOn" DATE,
    "outcome" TEXT,
    "decidedAt" TIMESTAMPTZ(6),
    "daysTaken" INTEGER,
    "closedAt" TIMESTAMPTZ(6),
    "archiveFileId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "searchText" TEXT NOT NULL DEFAULT '',
    "latinText" TEXT NOT NULL DEFAULT '',
    "grams" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseParticipant" (
    "caseId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "futureRole" "Role" NOT NULL DEFAULT 'organizationOperator',
    "addedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseParticipant_pkey" PRIMARY KEY ("caseId","accountId")
);

-- CreateTable
CREATE TABLE "CaseSection" (
    "caseId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" UUID NOT NULL,
    "savedByName" TEXT NOT NULL,

    CONSTRAINT "CaseSection_pkey" PRIMARY KEY ("caseId","key")
);

-- CreateTable
CREATE TABLE "CaseSubmission" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "documents" JSONB NOT NULL,
    "submittedById" UUID NOT NULL,
    "submittedByName" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseSubmission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseDocument" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "material" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(6),

    CONSTRAINT "CaseDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseCorrection" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "target" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "requestedById" UUID,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(6),

    CONSTRAINT "CaseCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseMessage" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "fromApplicant" BOOLEAN NOT NULL,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "fileId" UUID,
    "sentAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(6),

    CONSTRAINT "CaseMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "desk" "CaseParty" NOT NULL,
    "authorId" UUID NOT NULL,
    "authorName" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseOpinion" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "askedById" UUID NOT NULL,
    "askedByName" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountId" UUID,
    "subdistrictCode" TEXT,
    "supervisoryUnitId" UUID,
    "askedName" TEXT NOT NULL,
    "answer" TEXT,
    "stance" "OpinionStance",
    "answeredById" UUID,
    "answeredByName" TEXT,
    "answeredAt" TIMESTAMPTZ(6),

    CONSTRAINT "CaseOpinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CasePause" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "reason" "PauseReason" NOT NULL,
    "remark" TEXT NOT NULL,
    "fromDate" DATE NOT NULL,
    "until" DATE,
    "finding" TEXT,

    CONSTRAINT "CasePause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseLetter" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "issuedById" UUID,
    "issuedByName" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(6),

    CONSTRAINT "CaseLetter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseReading" (
    "caseId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseReading_pkey" PRIMARY KEY ("caseId","accountId")
);

-- CreateTable
CREATE TABLE "RestrictedPerson" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "identityHash" TEXT,
    "reason" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "RestrictedPerson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "caseId" UUID NOT NULL,
    "predecessorId" UUID,
    "nameCaseId" UUID,
    "preCheckedById" UUID,
    "preCheckedByName" TEXT,
    "preCheckedAt" TIMESTAMPTZ(6),
    "preCheckRemark" TEXT,
    "consentedById" UUID,
    "consentedByName" TEXT,
    "consentedAt" TIMESTAMPTZ(6),
    "consentRemark" TEXT,
    "consentFileId" UUID,
    "acceptedById" UUID,
    "acceptedByName" TEXT,
    "reviewedById" UUID,
    "reviewedByName" TEXT,
    "reviewedAt" TIMESTAMPTZ(6),
    "recommendation" "RegistrationOutcome",
    "reviewReason" TEXT,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decisionReason" TEXT,
    "refusalGround" TEXT,
    "nameReservedUntil" DATE,

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "caseId" UUID,
    "kind" "CertificateKind" NOT NULL,
    "status" "CertificateStatus" NOT NULL DEFAULT 'valid',
    "particulars" JSONB NOT NULL,
    "issuedOn" DATE NOT NULL,
    "validUntil" DATE,
    "endedOn" DATE,
    "endReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Case_number_key" ON "Case"("number");

-- CreateIndex
CREATE INDEX "Case_waitsFor_status_dueOn_idx" ON "Case"("waitsFor", "status", "dueOn");

-- CreateIndex
CREATE INDEX "Case_dueOn_id_idx" ON "Case"("dueOn", "id");

-- CreateIndex
CREATE INDEX "Case_submittedAt_id_idx" ON "Case"("submittedAt", "id");

-- CreateIndex
CREATE INDEX "Case_organizationId_idx" ON "Case"("organizationId");

-- CreateIndex
CREATE INDEX "Case_subdistrictCode_waitsFor_idx" ON "Case"("subdistrictCode", "waitsFor");

-- CreateIndex
CREATE INDEX "Case_supervisoryUnitId_waitsFor_idx" ON "Case"("supervisoryUnitId", "waitsFor");

-- CreateIndex
CREATE INDEX "Case_assigneeId_waitsFor_idx" ON "Case"("assigneeId", "waitsFor");

-- CreateIndex
CREATE INDEX "Case_createdById_idx" ON "Case"("createdById");

-- CreateIndex
CREATE INDEX "Case_decidedAt_idx" ON "Case"("decidedAt");

-- CreateIndex
CREATE INDEX "Case_grams_idx" ON "Case" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "Case_latinText_idx" ON "Case" USING GIN ("latinText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "CaseParticipant_accountId_idx" ON "CaseParticipant"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseSubmission_caseId_ordinal_key" ON "CaseSubmission"("caseId", "ordinal");

-- CreateIndex
CREATE INDEX "CaseDocument_caseId_material_idx" ON "CaseDocument"("caseId", "material");

-- CreateIndex
CREATE INDEX "CaseCorrection_caseId_resolvedAt_idx" ON "CaseCorrection"("caseId", "resolvedAt");

-- CreateIndex
CREATE INDEX "CaseMessage_caseId_sentAt_idx" ON "CaseMessage"("caseId", "sentAt");

-- CreateIndex
CREATE INDEX "CaseNote_caseId_writtenAt_idx" ON "CaseNote"("caseId", "writtenAt");

-- CreateIndex
CREATE INDEX "CaseOpinion_caseId_askedAt_idx" ON "CaseOpinion"("caseId", "askedAt");

-- CreateIndex
CREATE INDEX "CaseOpinion_accountId_answeredAt_idx" ON "CaseOpinion"("accountId", "answeredAt");

-- CreateIndex
CREATE INDEX "CaseOpinion_subdistrictCode_answeredAt_idx" ON "CaseOpinion"("subdistrictCode", "answeredAt");

-- CreateIndex
CREATE INDEX "CaseOpinion_supervisoryUnitId_answeredAt_idx" ON "CaseOpinion"("supervisoryUnitId", "answeredAt");

-- CreateIndex
CREATE INDEX "CasePause_caseId_idx" ON "CasePause"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseLetter_number_key" ON "CaseLetter"("number");

-- CreateIndex
CREATE INDEX "CaseLetter_caseId_issuedAt_idx" ON "CaseLetter"("caseId", "issuedAt");

-- CreateIndex
CREATE INDEX "RestrictedPerson_identityHash_idx" ON "RestrictedPerson"("identityHash");

-- CreateIndex
CREATE INDEX "RestrictedPerson_name_idx" ON "RestrictedPerson"("name");

-- CreateIndex
CREATE INDEX "Registration_predecessorId_idx" ON "Registration"("predecessorId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE INDEX "Certificate_organizationId_issuedOn_idx" ON "Certificate"("organizationId", "issuedOn");

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_subdistrictCode_fkey" FOREIGN KEY ("subdistrictCode") REFERENCES "Subdistrict"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_supervisoryUnitId_fkey" FOREIGN KEY ("supervisoryUnitId") REFERENCES "SupervisoryUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_archiveFileId_fkey" FOREIGN KEY ("archiveFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseParticipant" ADD CONSTRAINT "CaseParticipant_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseParticipant" ADD CONSTRAINT "CaseParticipant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSection" ADD CONSTRAINT "CaseSection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSubmission" ADD CONSTRAINT "CaseSubmission_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDocument" ADD CONSTRAINT "CaseDocument_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDocument" ADD CONSTRAINT "CaseDocument_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseCorrection" ADD CONSTRAINT "CaseCorrection_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseMessage" ADD CONSTRAINT "CaseMessage_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseMessage" ADD CONSTRAINT "CaseMessage_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseOpinion" ADD CONSTRAINT "CaseOpinion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CasePause" ADD CONSTRAINT "CasePause_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseLetter" ADD CONSTRAINT "CaseLetter_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseReading" ADD CONSTRAINT "CaseReading_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_consentFileId_fkey" FOREIGN KEY ("consentFileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE SET NULL ON UPDATE CASCADE;


