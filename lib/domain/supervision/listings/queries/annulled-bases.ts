import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";

/**
 * Entries that stand although a penalty or record which they rest on was annulled, each with the day of the annulment; of
 * one entry only where it is given. For those who keep the lists.
 */
export async function findAnnulledBases(tx: Transaction = database(), listingId?: string) {
  const rows = await tx.$queryRaw<{ caseId: string; annulledOn: Date }[]>`
    SELECT listing."caseId", min(basis."annulledOn") AS "annulledOn"
    FROM "Listing" AS listing JOIN "Case" AS file ON file."id" = listing."caseId" AND file."status" = 'listed'
    CROSS JOIN LATERAL jsonb_array_elements(listing."facts") AS fact
    JOIN (
      SELECT "id", "annulledOn" FROM "Penalty" WHERE "annulledOn" IS NOT NULL
      UNION ALL SELECT "id", "annulledOn" FROM "ExternalRecord" WHERE "annulledOn" IS NOT NULL
    ) AS basis ON basis."id"::text = fact -> 'record' ->> 'id'
    WHERE ${listingId ?? null}::uuid IS NULL OR listing."caseId" = ${listingId ?? null}::uuid
    GROUP BY listing."caseId"`;
  return rows.map(({ caseId, annulledOn }) => ({ caseId, annulledOn: fromDatabaseDate(annulledOn) }));
}
