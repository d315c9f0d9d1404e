-- CreateTable
CREATE TABLE "CreditMedian" (
    "kind" "OrganizationKind" NOT NULL,
    "day" DATE NOT NULL,
    "registration" INTEGER NOT NULL,
    "annualCheck" INTEGER NOT NULL,
    "governance" INTEGER NOT NULL,
    "evaluation" INTEGER NOT NULL,
    "projects" INTEGER NOT NULL,
    "compliance" INTEGER NOT NULL,
    "society" INTEGER NOT NULL,

    CONSTRAINT "CreditMedian_pkey" PRIMARY KEY ("kind", "day")
);

-- Scores kept before this table was: their medians as of today, so that no page waits for the next run.
INSERT INTO "CreditMedian"
SELECT o."kind", (now() AT TIME ZONE 'Asia/Shanghai')::date,
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."registration"),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."annualCheck"),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."governance"),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."evaluation"),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."projects"),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."compliance"),
  percentile_disc(0.5) WITHIN GROUP (ORDER BY s."society")
FROM "CreditScore" s JOIN "Organization" o ON o."id" = s."organizationId"
WHERE s."grade" <> 'N' AND (o."deregisteredOn" IS NULL OR (now() AT TIME ZONE 'Asia/Shanghai')::date < o."deregisteredOn")
GROUP BY o."kind";
