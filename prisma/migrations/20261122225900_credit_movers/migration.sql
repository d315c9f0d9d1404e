-- Whose score moved most in a period is read from this index alone: steps are wide, and a year has hundreds of thousands.
CREATE INDEX "CreditScoreChange_day_organizationId_total_totalBefore_idx" ON "CreditScoreChange"("day", "organizationId", "total", "totalBefore");
