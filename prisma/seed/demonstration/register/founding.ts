import { type CalendarDate, calendarDate } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import { dayBetween, referenceDay } from "../moments";

/** Since that day the four kinds of direct registration need no supervisory unit in Shanghai. */
export const directRegistrationSince = calendarDate("2014-04-01");

type Growth = { first: number; last?: number; yearly: number };

/** A founding date; each year has `yearly` times the foundings of the year before. */
export function inventFounding(chance: Chance, { first, last = 2026, yearly }: Growth): CalendarDate {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const year = chance.weigh(
    years.map((one) => [one, yearly ** (one - first) * (one === 2026 ? 0.88 : 1)] as const),
  );
  return dayBetween(
    chance,
    calendarDate(`${year}-01-04`),
    year === 2026 ? referenceDay : calendarDate(`${year}-12-28`),
  );
}
