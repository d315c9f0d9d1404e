-- Leaving a list and repairing a record as cases; what the officer who verified a listing recommends.
ALTER TABLE "Listing" ADD COLUMN "recommendation" TEXT;

CREATE TYPE "RepairKind" AS ENUM ('listingRemoval', 'recordRepair');

CREATE TABLE "Repair" (
  "caseId" UUID NOT NULL,
  "organizationId" UUID NOT NULL,
  "kind" "RepairKind" NOT NULL,
  "listingId" UUID,
  "recordId" UUID,
  "reason" TEXT NOT NULL,
  "evidence" TEXT NOT NULL,
  "verifiedById" UUID,
  "verifiedByName" TEXT,
  "verifiedAt" TIMESTAMPTZ(6),
  "verification" TEXT,
  "recommendation" TEXT,
  "decidedById" UUID,
  "decidedByName" TEXT,
  "decisionReason" TEXT,
  CONSTRAINT "Repair_pkey" PRIMARY KEY ("caseId"),
  CONSTRAINT "Repair_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Repair_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "Repair_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing"("caseId") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX "Repair_organizationId_idx" ON "Repair"("organizationId");
CREATE INDEX "Repair_listingId_idx" ON "Repair"("listingId");
CREATE INDEX "Repair_recordId_idx" ON "Repair"("recordId");
