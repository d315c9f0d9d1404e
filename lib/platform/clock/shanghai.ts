import { addDays, type CalendarDate, calendarDate } from "./calendar-date";

const shanghaiDay = new Intl.DateTimeFormat("en-US-u-ca-iso8601", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Asia/Shanghai at an instant, whatever the machine's own time zone; summer time of 1986–1991 included. */
export function dateInShanghai(instant: Date): CalendarDate {
  const parts = new Map(shanghaiDay.formatToParts(instant).map((part) => [part.type, part.value]));
  return calendarDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}

/**
 * The first instant of a day in Asia/Shanghai, from 1901 on. Summer time (UTC+9) is tried before standard time
 * (UTC+8), so that a day never begins an hour late.
 */
export function startOfDayInShanghai(date: CalendarDate): Date {
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  const summerTime = new Date(midnightUtc - 9 * 3_600_000);
  if (dateInShanghai(summerTime) === date) return summerTime;
  return new Date(midnightUtc - 8 * 3_600_000);
}

/** The first instant after a day, for half-open ranges: a limit that ends "on" a day lasts until 24:00. */
export function endOfDayInShanghai(date: CalendarDate): Date {
  return startOfDayInShanghai(addDays(date, 1));
}
