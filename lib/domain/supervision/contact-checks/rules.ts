import { addDays, type CalendarDate, daysBetween } from "@/lib/platform/clock/calendar-date";
import type { CaseParty } from "../../cases/schema";
import type { ContactCheckStatus } from "./schema";

export const isClosed = (status: ContactCheckStatus) =>
  status === "reached" || status === "unreachable" || status === "abandoned";

/** The bureau has the case until it ends: the organization is not told of a test of its address while it runs. */
export const waitsFor = (status: ContactCheckStatus): CaseParty => (isClosed(status) ? "nobody" : "bureau");

/** Days that must and may lie between the dispatch of the two letters (Order 60 art. 11). */
export type Interval = { minDays: number; maxDays: number };

/** When the second letter may be sent, counted from the day of the first; both ends count. */
export const secondLetterWindow = (firstSentOn: CalendarDate, { minDays, maxDays }: Interval) => ({
  from: addDays(firstSentOn, minDays),
  until: addDays(firstSentOn, maxDays),
});

/** Whether a second letter sent on a day keeps the interval: too early, too late, or in time. */
export function intervalOf(
  firstSentOn: CalendarDate,
  secondSentOn: CalendarDate,
  { minDays, maxDays }: Interval,
): "tooEarly" | "inTime" | "tooLate" {
  const days = daysBetween(firstSentOn, secondSentOn);
  if (days < minDays) return "tooEarly";
  return days > maxDays ? "tooLate" : "inTime";
}
