import type { Transaction } from "@/lib/platform/db/client";
import { referenceDay } from "../moments";

/** What evaluations and lists say of an organization stands in the register too, as their commands keep it. */
export async function writeStandings(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Organization" o SET "evaluationGrade" = e."grade" FROM "Evaluation" e
    WHERE e."organizationId" = o."id" AND e."grade" >= 1 AND e."endedOn" IS NULL
      AND ${referenceDay}::date BETWEEN e."validFrom" AND e."validUntil"`;
  await tx.$executeRaw`
    UPDATE "Organization" o SET "statutoryList" = l."list" FROM (
      SELECT e."organizationId", max(e."list") AS "list" FROM "Listing" e JOIN "Case" c ON c."id" = e."caseId"
      WHERE e."listedOn" <= ${referenceDay}::date AND e."removedOn" IS NULL AND c."status" <> 'annulled'
      GROUP BY e."organizationId") l
    WHERE l."organizationId" = o."id"`;
}
