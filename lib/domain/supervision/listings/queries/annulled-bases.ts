import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";

/**
 * Entries of which no officer knows yet that a penalty or record which they rest on was annulled, each with the day of the
 * annulment; of one entry, whatever its status, where it is given. For those who keep the lists.
 */
export async function findAnnulledBases(tx: Transaction = database(), listingId?: string) {
  const rows = await tx.$queryRaw<{ caseId: string; annulledOn: Date }[]>`
    SELECT listing."caseId", min(basis."annulledOn") AS "annulledOn"
    FROM "Listing" AS listing JOIN "Case" AS file ON file."id" = listing."caseId"
    CROSS JOIN LATERAL jsonb_array_elements(listing."facts") AS fact
    JOIN (
      SELECT "id", "annulledOn" FROM "Penalty" WHERE "annulledOn" IS NOT NULL
      UNION ALL SELECT "id", "annulledOn" FROM "ExternalRecord" WHERE "annulledOn" IS NOT NULL
    ) AS basis ON basis."id"::text = fact -> 'record' ->> 'id'
    WHERE listing."caseId" = ${listingId ?? null}::uuid OR ${listingId ?? null}::uuid IS NULL AND file."status" = 'listed'
    GROUP BY listing."caseId"`;
  return rows.map(({ caseId, annulledOn }) => ({ caseId, annulledOn: fromDatabaseDate(annulledOn) }));
}
