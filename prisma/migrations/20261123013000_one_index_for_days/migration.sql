-- The index of whose score moved begins with the day; a second one for the day alone only slows the night run.
DROP INDEX "CreditScoreChange_day_idx";
