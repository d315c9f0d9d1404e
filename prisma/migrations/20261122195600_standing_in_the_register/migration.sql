ALTER TABLE "Organization"
  ADD COLUMN "creditGrade" "CreditGrade",
  ADD COLUMN "evaluationGrade" SMALLINT,
  ADD COLUMN "statutoryList" "StatutoryList";
