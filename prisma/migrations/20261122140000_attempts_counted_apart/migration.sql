-- Failed sign-ins are counted by fingerprint in "RateLimit", so that unknown names look the same as known ones.
ALTER TABLE "Account" DROP COLUMN "failedSignIns", DROP COLUMN "lockedUntil";
