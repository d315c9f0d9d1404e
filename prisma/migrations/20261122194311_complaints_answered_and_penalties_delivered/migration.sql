-- By when an organization answers, who answered for it, and who proposed what a second officer decides.
ALTER TABLE "Complaint"
  ADD COLUMN "answerDueOn" DATE,
  ADD COLUMN "answeredByName" TEXT,
  ADD COLUMN "proposedById" UUID,
  ADD COLUMN "proposedByName" TEXT,
  ADD COLUMN "proposedAt" TIMESTAMPTZ(6);

-- Who investigated, what the organization said, and when the decision reached it.
ALTER TABLE "PenaltyProceeding"
  ADD COLUMN "openedById" UUID,
  ADD COLUMN "openedByName" TEXT,
  ADD COLUMN "defendedAt" TIMESTAMPTZ(6),
  ADD COLUMN "hearingPlace" TEXT,
  ADD COLUMN "deliveredOn" DATE;
