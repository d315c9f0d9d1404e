-- Every time a report was found not to be there, kept for good: what ends or takes back the credit record of it.
CREATE TABLE "MissedReport" (
  "caseId" UUID NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "since" DATE NOT NULL,
  "years" INTEGER NOT NULL,
  "droppedFiledOn" DATE,
  "droppedDaysLate" INTEGER,
  "droppedClean" BOOLEAN NOT NULL DEFAULT false,
  "filedOn" DATE,
  "annulledOn" DATE,
  "annulReason" TEXT,
  CONSTRAINT "MissedReport_pkey" PRIMARY KEY ("caseId", "ordinal"),
  CONSTRAINT "MissedReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AnnualCheck"("caseId") ON DELETE CASCADE ON UPDATE CASCADE
);

INSERT INTO "MissedReport" ("caseId", "ordinal", "since", "years")
SELECT checked."caseId", 1, campaign."dueOn" + 1, greatest(1, checked."missedYears")
FROM "AnnualCheck" checked
JOIN "AnnualCheckCampaign" campaign ON campaign."id" = checked."campaignId"
JOIN "Case" file ON file."id" = checked."caseId"
WHERE file."status" = 'missed';
