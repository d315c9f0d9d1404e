-- The vote no longer tells what was voted; ballots are only counted.
ALTER TABLE "EvaluationVote" DROP COLUMN "grade";

ALTER TABLE "Evaluation" ADD COLUMN "admittedAt" TIMESTAMPTZ(6),
  ADD COLUMN "publicityFrom" DATE,
  ADD COLUMN "publicityUntil" DATE,
  ADD COLUMN "chairReason" TEXT,
  ADD COLUMN "reviewedGrade" INTEGER,
  ADD COLUMN "reviewChairReason" TEXT,
  ADD COLUMN "remindedAt" INTEGER,
  ADD COLUMN "flaggedOn" DATE;

CREATE TABLE "EvaluationRecusal" (
  "caseId" UUID NOT NULL,
  "accountId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "declaredAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "EvaluationRecusal_pkey" PRIMARY KEY ("caseId", "accountId"),
  CONSTRAINT "EvaluationRecusal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Evaluation"("caseId") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "EvaluationRecusal_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "EvaluationTally" (
  "caseId" UUID NOT NULL,
  "isReview" BOOLEAN NOT NULL DEFAULT false,
  "grade" INTEGER NOT NULL,
  "ballots" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "EvaluationTally_pkey" PRIMARY KEY ("caseId", "isReview", "grade"),
  CONSTRAINT "EvaluationTally_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Evaluation"("caseId") ON DELETE CASCADE ON UPDATE CASCADE
);
