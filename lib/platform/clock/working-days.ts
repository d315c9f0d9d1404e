import { addDays, type CalendarDate, weekdayOf, yearOf } from "./calendar-date";

/** The days that differ from the ordinary week, for every year that the State Council has published. */
export type WorkingCalendar = {
  years: ReadonlyMap<number, { holidays: ReadonlySet<CalendarDate>; makeUpDays: ReadonlySet<CalendarDate> }>;
};

/** A day reckoned by a calendar. `provisional`: a year without a published calendar was reached, only weekends were assumed. */
export type ReckonedDate = { date: CalendarDate; provisional: boolean };

/** One row of the calendar as it is stored. */
export type CalendarRow = { date: CalendarDate; kind: "holiday" | "makeUpDay" };

/** The calendar of the published years. A year belongs to it even when it has no row of its own. */
export function workingCalendarOf(
  publishedYears: Iterable<number>,
  rows: Iterable<CalendarRow>,
): WorkingCalendar {
  const years = new Map<number, { holidays: Set<CalendarDate>; makeUpDays: Set<CalendarDate> }>();
  for (const year of publishedYears) years.set(year, { holidays: new Set(), makeUpDays: new Set() });
  for (const row of rows) {
    const year = years.get(yearOf(row.date));
    if (row.kind === "holiday") year?.holidays.add(row.date);
    else year?.makeUpDays.add(row.date);
  }
  return { years };
}

/** True when the rest days of this day's year are published. */
export function isPublished(calendar: WorkingCalendar, date: CalendarDate): boolean {
  return calendar.years.has(yearOf(date));
}

/** A day on which offices work: Monday to Friday without holidays, and weekends worked in exchange (调休). */
export function isWorkingDay(calendar: WorkingCalendar, date: CalendarDate): boolean {
  const year = calendar.years.get(yearOf(date));
  if (year?.makeUpDays.has(date)) return true;
  if (year?.holidays.has(date)) return false;
  return weekdayOf(date) <= 5;
}

/**
 * The `count`th working day after `from`. The day of the event itself does not count
 * (Administrative Licensing Law art. 82, Civil Code art. 201). Zero gives `from`.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: CalendarDate, count: number): ReckonedDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let date = from;
  let provisional = false;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (!isPublished(calendar, date)) provisional = true;
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return { date, provisional };
}

/** The day itself when it is a working day, else the first one after it (Civil Code art. 203). */
export function nextWorkingDay(calendar: WorkingCalendar, date: CalendarDate): ReckonedDate {
  let day = date;
  let provisional = !isPublished(calendar, day);
  while (!isWorkingDay(calendar, day)) {
    day = addDays(day, 1);
    if (!isPublished(calendar, day)) provisional = true;
  }
  return { date: day, provisional };
}

/** Working days after `from`, up to and including `to`; zero when `to` is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/**
 * Working days that remain after today, the last day included; zero on the last day. Overdue is always negative:
 * the working days since the deadline, and -1 on rest days directly after it.
 */
export function workingDaysLeft(
  calendar: WorkingCalendar,
  today: CalendarDate,
  deadline: CalendarDate,
): number {
  if (today <= deadline) return workingDaysBetween(calendar, today, deadline);
  return -Math.max(1, workingDaysBetween(calendar, deadline, today));
}
