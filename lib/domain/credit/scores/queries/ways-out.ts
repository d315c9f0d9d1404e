import { conditionTraits } from "@/lib/domain/supervision/listings/conditions/rules";
import type { ListingCondition, ListingStatus } from "@/lib/domain/supervision/listings/schema";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { publicityMonths } from "../../repairs/queries/publicity";
import { removalBar, repairableFrom } from "../../repairs/rules";
import type { WayOut } from "../chances/costs/rules";

type Entry = { condition: ListingCondition; status: ListingStatus; exitFrom: CalendarDate | null };

function wayOffTheList(entry: Entry, today: CalendarDate): WayOut | null {
  const bar = removalBar(entry, today);
  if (bar === null) return { action: "leave", on: today };
  if (entry.exitFrom === null) return null;
  if (bar === "periodRuns") return { action: "leave", on: entry.exitFrom };
  const isByPeriod = bar === "byAuthority" && conditionTraits[entry.condition].exit === "period";
  return isByPeriod && entry.exitFrom > today ? { action: "expires", on: entry.exitFrom } : null;
}

/**
 * How records may stop counting: repaired after their publicity, by the rules in force today, or with their entry of a
 * list. What cannot be applied for, or has its end already, is left out.
 */
export async function waysOutOf(
  tx: Transaction,
  recordIds: readonly string[],
  today: CalendarDate,
): Promise<Map<string, WayOut>> {
  const records = await tx.creditRecord.findMany({
    where: { id: { in: [...recordIds] }, endedOn: null, annulledOn: null },
    select: { id: true, kind: true, publicFrom: true, caseId: true },
  });
  const caseIds = records.flatMap(({ kind, caseId }) =>
    kind.startsWith("listing.") && caseId ? [caseId] : [],
  );
  const entries = await tx.listing.findMany({
    where: { caseId: { in: caseIds } },
    select: { caseId: true, condition: true, exitFrom: true, case: { select: { status: true } } },
  });
  const listed = new Map(entries.map((entry) => [entry.caseId, entry]));
  const months = await publicityMonths(today, tx);
  const ways = new Map<string, WayOut>();
  for (const { id, kind, publicFrom, caseId } of records) {
    const entry = caseId === null ? undefined : listed.get(caseId);
    const from = repairableFrom({ kind, publicFrom: fromDatabaseDate(publicFrom) }, months);
    const way = entry
      ? wayOffTheList(
          {
            condition: entry.condition as ListingCondition,
            status: entry.case.status as ListingStatus,
            exitFrom: entry.exitFrom && fromDatabaseDate(entry.exitFrom),
          },
          today,
        )
      : from && { action: "repair" as const, on: from };
    if (way) ways.set(id, way);
  }
  return ways;
}
