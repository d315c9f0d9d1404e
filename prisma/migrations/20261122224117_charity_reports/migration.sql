-- A charity reports every year and is not checked (Charity Law art. 13): its report is received without a conclusion.
ALTER TABLE "AnnualCheck" ADD COLUMN "isReport" BOOLEAN NOT NULL DEFAULT false;
