-- The reason of a proposal by rule, in English beside the Chinese.
ALTER TABLE "Listing" ADD COLUMN "reasonEn" TEXT;
