import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";

/** Listings with the day on which a penalty or record that they rest on was annulled. */
const annulled = Prisma.sql`
  SELECT listing."caseId", min(basis."annulledOn") AS "annulledOn"
  FROM "Listing" AS listing
  CROSS JOIN LATERAL jsonb_array_elements(listing."facts") AS fact
  JOIN (
    SELECT "id", "annulledOn" FROM "Penalty" WHERE "annulledOn" IS NOT NULL
    UNION ALL SELECT "id", "annulledOn" FROM "ExternalRecord" WHERE "annulledOn" IS NOT NULL
  ) AS basis ON basis."id"::text = fact -> 'record' ->> 'id'`;

/** Entries that rest on what was annulled and about which no officer has been asked yet. For the portal itself. */
export function listAnnulledBases(): Promise<{ caseId: string }[]> {
  return database().$queryRaw`
    ${annulled} JOIN "Case" AS file ON file."id" = listing."caseId" AND file."status" = 'listed'
    GROUP BY listing."caseId"`;
}

/** The day on which what a listing rests on was annulled; null where it stands. */
export async function findAnnulment(listingId: string, tx: Transaction): Promise<CalendarDate | null> {
  const [row] = await tx.$queryRaw<{ annulledOn: Date }[]>`
    ${annulled} WHERE listing."caseId" = ${listingId}::uuid GROUP BY listing."caseId"`;
  return row ? fromDatabaseDate(row.annulledOn) : null;
}
