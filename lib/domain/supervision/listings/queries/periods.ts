import { getRule } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { ListingPeriods } from "../rules";

/** How long entries of either list stand, by the rules in force on a day. */
export async function listingPeriods(
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<ListingPeriods> {
  return {
    abnormalMonths: await getRule("listing.abnormalMonths", today, tx),
    seriousMonths: await getRule("listing.seriousMonths", today, tx),
  };
}
