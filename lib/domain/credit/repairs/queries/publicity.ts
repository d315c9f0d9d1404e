import { getRule } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { PublicityMonths } from "../rules";

/** How long records have to be public before they can be repaired, by the rules in force on a day. */
export async function publicityMonths(
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<PublicityMonths> {
  return {
    minor: await getRule("repair.minorMonths", today, tx),
    general: await getRule("repair.generalMonths", today, tx),
    serious: await getRule("repair.seriousMonths", today, tx),
  };
}
