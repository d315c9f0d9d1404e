-- The seed of a draw: what the portal committed to and what the officer added
ALTER TABLE "InspectionPlan" ADD COLUMN "secret" TEXT NOT NULL;
ALTER TABLE "InspectionPlan" ADD COLUMN "commitment" TEXT NOT NULL;
ALTER TABLE "InspectionPlan" ADD COLUMN "entropy" TEXT;

-- Who concluded an inspection, and what became of its order
ALTER TABLE "Inspection" ADD COLUMN "concludedById" UUID;
ALTER TABLE "Inspection" ADD COLUMN "concludedByName" TEXT;
ALTER TABLE "Inspection" ADD COLUMN "returnReason" TEXT;
ALTER TABLE "Inspection" ADD COLUMN "overdueSince" TIMESTAMPTZ(6);

-- A sheet of external records is looked at before it is taken over
ALTER TABLE "ExternalBatch" ADD COLUMN "confirmedAt" TIMESTAMPTZ(6);
ALTER TABLE "ExternalBatch" ADD COLUMN "annulledAt" TIMESTAMPTZ(6);
ALTER TABLE "ExternalBatch" ADD COLUMN "annulReason" TEXT;
ALTER TABLE "ExternalBatch" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
