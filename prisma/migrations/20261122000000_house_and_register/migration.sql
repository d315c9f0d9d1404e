-- Trigrams serve pinyin, initials and codes; Han text has its own grams (see "grams" below).
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('invited', 'active', 'disabled');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('resident', 'legalRepresentative', 'organizationOperator', 'organizationFinance', 'centerStaff', 'centerHead', 'supervisoryReviewer', 'registrationOfficer', 'annualCheckOfficer', 'creditOfficer', 'projectOfficer', 'approver', 'leader', 'auditor', 'reviewer', 'systemAdmin', 'securityAdmin', 'auditAdmin');

-- CreateEnum
CREATE TYPE "AnnouncementKind" AS ENUM ('establishment', 'change', 'deregistration', 'penalty', 'annualCheck', 'general');

-- CreateEnum
CREATE TYPE "AnnouncementStatus" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "CommunityKind" AS ENUM ('urban', 'rural');

-- CreateEnum
CREATE TYPE "CalendarDayKind" AS ENUM ('holiday', 'makeUpDay');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('socialGroup', 'socialServiceOrganization', 'foundation', 'communityOrganization');

-- CreateEnum
CREATE TYPE "OrganizationStatus" AS ENUM ('active', 'suspended', 'liquidating', 'deregistered', 'revoked');

-- CreateEnum
CREATE TYPE "LegalForm" AS ENUM ('legalPerson', 'partnership', 'individual', 'unincorporated');

-- CreateEnum
CREATE TYPE "RegisteredBy" AS ENUM ('district', 'city', 'ministry', 'center');

-- CreateEnum
CREATE TYPE "Sector" AS ENUM ('education', 'elderlyCare', 'socialService', 'cultureAndSport', 'health', 'communityGovernance', 'science', 'law', 'environment', 'industry', 'charity', 'other');

-- CreateEnum
CREATE TYPE "PartyOrganization" AS ENUM ('none', 'branch', 'jointBranch', 'generalBranch', 'committee', 'liaison');

-- CreateEnum
CREATE TYPE "OfficeTitle" AS ENUM ('legalRepresentative', 'chair', 'viceChair', 'secretaryGeneral', 'head', 'director', 'supervisor', 'partySecretary');

-- CreateEnum
CREATE TYPE "AmendmentStatus" AS ENUM ('proposed', 'confirmed', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('uploaded', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'failed', 'discarded');

-- CreateEnum
CREATE TYPE "ImportRowOutcome" AS ENUM ('create', 'update', 'unchanged', 'problem');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "loginName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "passwordHash" TEXT,
    "passwordChangedAt" TIMESTAMPTZ(6),
    "status" "AccountStatus" NOT NULL DEFAULT 'active',
    "totpSecret" TEXT,
    "totpConfirmedAt" TIMESTAMPTZ(6),
    "totpLastStep" BIGINT,
    "locale" TEXT,
    "theme" TEXT,
    "size" TEXT,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignedInAt" TIMESTAMPTZ(6),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "organizationId" UUID,
    "subdistrictCode" TEXT,
    "supervisoryUnitId" UUID,
    "grantedById" UUID,
    "grantedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "validUntil" TIMESTAMPTZ(6),
    "delegatedFromId" UUID,
    "endedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "membershipId" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "endedAt" TIMESTAMPTZ(6),
    "endReason" TEXT,
    "isComplete" BOOLEAN NOT NULL DEFAULT false,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "network" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(6),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExternalIdentity" (
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExternalIdentity_pkey" PRIMARY KEY ("provider","subject")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "usedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(6) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "usedAt" TIMESTAMPTZ(6),

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Announcement" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "kind" "AnnouncementKind" NOT NULL,
    "status" "AnnouncementStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "organizationId" UUID,
    "draftedById" UUID,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(6),
    "withdrawnAt" TIMESTAMPTZ(6),
    "withdrawalReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subdistrict" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "englishName" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Subdistrict_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Community" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "CommunityKind" NOT NULL,
    "subdistrictCode" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Community_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "SupervisoryUnit" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "englishName" TEXT NOT NULL,
    "isActive" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "SupervisoryUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "publishedOn" DATE,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "date" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "CalendarDayKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "Rule" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "basis" TEXT NOT NULL,
    "basisEn" TEXT NOT NULL,
    "isVerified" BOOLEAN NOT NULL,
    "validFrom" DATE NOT NULL,
    "changedById" UUID,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "status" "OrganizationStatus" NOT NULL DEFAULT 'active',
    "name" TEXT NOT NULL,
    "englishName" TEXT,
    "shortName" TEXT,
    "uscc" TEXT,
    "filingNumber" TEXT,
    "legalForm" "LegalForm" NOT NULL DEFAULT 'legalPerson',
    "registeredBy" "RegisteredBy" NOT NULL DEFAULT 'district',
    "sector" "Sector" NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "businessScope" TEXT NOT NULL DEFAULT '',
    "activityArea" TEXT NOT NULL DEFAULT '',
    "domicile" TEXT NOT NULL,
    "postalCode" TEXT,
    "subdistrictCode" TEXT NOT NULL,
    "communityCode" TEXT,
    "registeredCapital" BIGINT,
    "establishedOn" DATE NOT NULL,
    "deregisteredOn" DATE,
    "legalRepresentativeName" TEXT NOT NULL,
    "supervisoryUnitId" UUID,
    "isDirectRegistration" BOOLEAN NOT NULL DEFAULT false,
    "isGovernmentFounded" BOOLEAN NOT NULL DEFAULT false,
    "isCharity" BOOLEAN NOT NULL DEFAULT false,
    "hasPublicFundraising" BOOLEAN NOT NULL DEFAULT false,
    "partyOrganization" "PartyOrganization" NOT NULL DEFAULT 'none',
    "memberCount" INTEGER,
    "staffCount" INTEGER,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "certificateNumber" TEXT,
    "certificateIssuedOn" DATE,
    "certificateValidUntil" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "searchText" TEXT NOT NULL,
    "grams" TEXT[],
    "latinText" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerName" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "usedUntil" DATE NOT NULL,

    CONSTRAINT "FormerName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatusPeriod" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "status" "OrganizationStatus" NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,
    "reason" TEXT NOT NULL,

    CONSTRAINT "StatusPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "identityNumber" TEXT,
    "identityHash" TEXT,
    "isSimulated" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" "OfficeTitle" NOT NULL,
    "startedOn" DATE NOT NULL,
    "termEndsOn" DATE,
    "endedOn" DATE,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterChange" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegisterChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "status" "AmendmentStatus" NOT NULL DEFAULT 'proposed',
    "changes" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "organizationVersion" INTEGER NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedByName" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMPTZ(6),
    "decisionReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'uploaded',
    "fileId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "mapping" JSONB,
    "headers" JSONB,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "goodCount" INTEGER NOT NULL DEFAULT 0,
    "badCount" INTEGER NOT NULL DEFAULT 0,
    "createdCount" INTEGER NOT NULL DEFAULT 0,
    "updatedCount" INTEGER NOT NULL DEFAULT 0,
    "unchangedCount" INTEGER NOT NULL DEFAULT 0,
    "taskId" UUID,
    "failure" JSONB,
    "uploadedById" UUID NOT NULL,
    "uploadedByName" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "appliedAt" TIMESTAMPTZ(6),
    "undoneAt" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "batchId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" "ImportRowOutcome" NOT NULL,
    "cells" JSONB NOT NULL,
    "particulars" JSONB,
    "problems" JSONB,
    "organizationId" UUID,
    "before" JSONB,
    "appliedVersion" INTEGER,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("batchId","row")
);

-- CreateTable
CREATE TABLE "HeaderAlias" (
    "header" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HeaderAlias_pkey" PRIMARY KEY ("header")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "position" BIGINT NOT NULL DEFAULT 0,
    "occurredAt" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "verb" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "position" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EventHead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "messageKey" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "href" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(6),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" "TaskStatus" NOT NULL DEFAULT 'queued',
    "startedById" UUID,
    "subjectId" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "outcome" JSONB,
    "failure" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(6),
    "finishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "windowStartsAt" TIMESTAMPTZ(6) NOT NULL,
    "attempts" INTEGER NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key","windowStartsAt")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "series" TEXT NOT NULL,
    "next" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("series")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_loginName_key" ON "Account"("loginName");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_phone_key" ON "Account"("phone");

-- CreateIndex
CREATE INDEX "Account_name_idx" ON "Account"("name");

-- CreateIndex
CREATE INDEX "Membership_accountId_idx" ON "Membership"("accountId");

-- CreateIndex
CREATE INDEX "Membership_organizationId_idx" ON "Membership"("organizationId");

-- CreateIndex
CREATE INDEX "Session_accountId_endedAt_idx" ON "Session"("accountId", "endedAt");

-- CreateIndex
CREATE INDEX "RecoveryCode_accountId_idx" ON "RecoveryCode"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "OneTimeCode_recipient_createdAt_idx" ON "OneTimeCode"("recipient", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_number_key" ON "Announcement"("number");

-- CreateIndex
CREATE INDEX "Announcement_status_publishedAt_idx" ON "Announcement"("status", "publishedAt");

-- CreateIndex
CREATE INDEX "Announcement_kind_publishedAt_idx" ON "Announcement"("kind", "publishedAt");

-- CreateIndex
CREATE INDEX "Community_subdistrictCode_idx" ON "Community"("subdistrictCode");

-- CreateIndex
CREATE UNIQUE INDEX "SupervisoryUnit_name_key" ON "SupervisoryUnit"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Rule_key_version_key" ON "Rule"("key", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_uscc_key" ON "Organization"("uscc");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_filingNumber_key" ON "Organization"("filingNumber");

-- CreateIndex
CREATE INDEX "Organization_sortKey_id_idx" ON "Organization"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Organization_establishedOn_id_idx" ON "Organization"("establishedOn", "id");

-- CreateIndex
CREATE INDEX "Organization_kind_status_idx" ON "Organization"("kind", "status");

-- CreateIndex
CREATE INDEX "Organization_subdistrictCode_status_idx" ON "Organization"("subdistrictCode", "status");

-- CreateIndex
CREATE INDEX "Organization_supervisoryUnitId_idx" ON "Organization"("supervisoryUnitId");

-- CreateIndex
CREATE INDEX "Organization_grams_idx" ON "Organization" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "Organization_latinText_idx" ON "Organization" USING GIN ("latinText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "FormerName_organizationId_idx" ON "FormerName"("organizationId");

-- CreateIndex
CREATE INDEX "StatusPeriod_organizationId_since_idx" ON "StatusPeriod"("organizationId", "since");

-- CreateIndex
CREATE UNIQUE INDEX "Person_identityHash_key" ON "Person"("identityHash");

-- CreateIndex
CREATE INDEX "Person_name_idx" ON "Person"("name");

-- CreateIndex
CREATE INDEX "Office_organizationId_endedOn_idx" ON "Office"("organizationId", "endedOn");

-- CreateIndex
CREATE INDEX "Office_personId_idx" ON "Office"("personId");

-- CreateIndex
CREATE INDEX "RegisterChange_organizationId_changedAt_idx" ON "RegisterChange"("organizationId", "changedAt");

-- CreateIndex
CREATE INDEX "RegisterChange_eventId_idx" ON "RegisterChange"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_number_key" ON "Amendment"("number");

-- CreateIndex
CREATE INDEX "Amendment_status_proposedAt_idx" ON "Amendment"("status", "proposedAt");

-- CreateIndex
CREATE INDEX "Amendment_organizationId_idx" ON "Amendment"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "ImportBatch_number_key" ON "ImportBatch"("number");

-- CreateIndex
CREATE INDEX "ImportBatch_uploadedAt_idx" ON "ImportBatch"("uploadedAt");

-- CreateIndex
CREATE INDEX "ImportRow_batchId_outcome_row_idx" ON "ImportRow"("batchId", "outcome", "row");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_accountId_list_name_key" ON "SavedView"("accountId", "list", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Event_position_key" ON "Event"("position");

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_position_idx" ON "Event"("subjectType", "subjectId", "position");

-- CreateIndex
CREATE INDEX "Event_actorId_position_idx" ON "Event"("actorId", "position");

-- CreateIndex
CREATE INDEX "Event_verb_position_idx" ON "Event"("verb", "position");

-- CreateIndex
CREATE INDEX "Event_occurredAt_idx" ON "Event"("occurredAt");

-- CreateIndex
CREATE INDEX "Notice_accountId_readAt_createdAt_idx" ON "Notice"("accountId", "readAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_accountId_eventId_key" ON "Notice"("accountId", "eventId");

-- CreateIndex
CREATE INDEX "OutboxMessage_createdAt_idx" ON "OutboxMessage"("createdAt");

-- CreateIndex
CREATE INDEX "Task_kind_createdAt_idx" ON "Task"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "Task_status_idx" ON "Task"("status");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_subdistrictCode_fkey" FOREIGN KEY ("subdistrictCode") REFERENCES "Subdistrict"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_supervisoryUnitId_fkey" FOREIGN KEY ("supervisoryUnitId") REFERENCES "SupervisoryUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_delegatedFromId_fkey" FOREIGN KEY ("delegatedFromId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalIdentity" ADD CONSTRAINT "ExternalIdentity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Community" ADD CONSTRAINT "Community_subdistrictCode_fkey" FOREIGN KEY ("subdistrictCode") REFERENCES "Subdistrict"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_year_fkey" FOREIGN KEY ("year") REFERENCES "CalendarYear"("year") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_subdistrictCode_fkey" FOREIGN KEY ("subdistrictCode") REFERENCES "Subdistrict"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_communityCode_fkey" FOREIGN KEY ("communityCode") REFERENCES "Community"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_supervisoryUnitId_fkey" FOREIGN KEY ("supervisoryUnitId") REFERENCES "SupervisoryUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerName" ADD CONSTRAINT "FormerName_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatusPeriod" ADD CONSTRAINT "StatusPeriod_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Office" ADD CONSTRAINT "Office_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterChange" ADD CONSTRAINT "RegisterChange_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterChange" ADD CONSTRAINT "RegisterChange_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportBatch" ADD CONSTRAINT "ImportBatch_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;




-- The chained record. Every event takes the next position and the hash of its predecessor; nothing is ever changed or
-- removed. The head row serialises writers and shows when the newest events were cut off.
INSERT INTO "EventHead" ("id", "position", "hash") VALUES (1, 0, repeat('0', 64));

CREATE FUNCTION event_digest(event "Event") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    event."previousHash", event."position", event."id",
    (extract(epoch FROM event."occurredAt") * 1000000)::bigint,
    event."verb", event."subjectType", event."subjectId",
    event."actorId", event."actorName", event."actorRole", event."details"
  )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head "EventHead";
BEGIN
  SELECT * INTO STRICT head FROM "EventHead" WHERE "id" = 1 FOR UPDATE;
  NEW."position" := head."position" + 1;
  NEW."previousHash" := head."hash";
  NEW."hash" := event_digest(NEW);
  UPDATE "EventHead" SET "position" = NEW."position", "hash" = NEW."hash" WHERE "id" = 1;
  RETURN NEW;
END $$;

CREATE TRIGGER event_chained BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION chain_event();

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER event_never_truncated BEFORE TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER register_change_append_only BEFORE UPDATE OR DELETE ON "RegisterChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();

-- What the law makes impossible is impossible in the table, too.
ALTER TABLE "Organization"
  ADD CONSTRAINT organization_identified CHECK (
    CASE WHEN "kind" = 'communityOrganization' THEN "uscc" IS NULL AND "filingNumber" IS NOT NULL
         ELSE "uscc" IS NOT NULL END),
  ADD CONSTRAINT organization_capital_not_negative CHECK ("registeredCapital" >= 0),
  ADD CONSTRAINT organization_ends_after_start CHECK ("deregisteredOn" >= "establishedOn"),
  ADD CONSTRAINT direct_registration_without_unit CHECK (NOT ("isDirectRegistration" AND "supervisoryUnitId" IS NOT NULL));

-- Four eyes, whatever the application believes.
ALTER TABLE "Amendment" ADD CONSTRAINT amendment_four_eyes CHECK (
  "status" NOT IN ('confirmed', 'declined') OR ("decidedById" IS NOT NULL AND "decidedById" <> "proposedById"));

-- One open amendment per entry: two officers cannot correct the same entry past each other.
CREATE UNIQUE INDEX "Amendment_one_open" ON "Amendment" ("organizationId") WHERE "status" = 'proposed';

-- A role is held once in one place.
CREATE UNIQUE INDEX "Membership_held_once" ON "Membership"
  ("accountId", "role", "organizationId", "subdistrictCode", "supervisoryUnitId") NULLS NOT DISTINCT WHERE "endedAt" IS NULL;
