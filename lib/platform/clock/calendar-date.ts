/** A day in Asia/Shanghai, "YYYY-MM-DD", years 1000 to 9999. Text order is date order. */
export type CalendarDate = `${number}-${number}-${number}`;

const pattern = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const dayInMilliseconds = 86_400_000;

/** Days since 1970-01-01, or null when the text names no day that exists. */
function dayNumber(text: string): number | null {
  const parts = pattern.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / dayInMilliseconds;
}

function fromDayNumber(days: number): CalendarDate {
  const text = new Date(days * dayInMilliseconds).toISOString().slice(0, 10);
  return calendarDate(text);
}

function toDayNumber(date: CalendarDate): number {
  const days = dayNumber(date);
  if (days === null) throw new RangeError(`no such day: ${date}`);
  return days;
}

/** True for "YYYY-MM-DD" that names a day that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  return dayNumber(text) !== null;
}

/** The text as a calendar date. Throws RangeError when there is no such day. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

/** 29 February exists in this year. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Month of the year, 1 to 12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  const sinceMonday = (toDayNumber(date) + 3) % 7;
  return sinceMonday < 0 ? sinceMonday + 8 : sinceMonday + 1;
}

/** The day `days` later, or earlier when negative. Throws RangeError beyond the years 1000 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The same day of the month `months` later, or earlier when negative; where that month has no such day, its last
 * day: 31 January and one month is 28 or 29 February (Civil Code art. 202).
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const monthCount = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - year * 12 + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return calendarDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

/** The same day `years` later; 29 February becomes 28 February where the year has none (Civil Code art. 202). */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return addMonths(date, years * 12);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Whole months from `from` to `to`: the largest n with `addMonths(from, n)` not after `to`; negative when `to` is earlier. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Negative, zero or positive, for sorting. */
export function compareDates(first: CalendarDate, second: CalendarDate): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
