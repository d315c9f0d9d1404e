import { type CalendarDate, daysBetween, isCalendarDate } from "@/lib/platform/clock";

const dayBefore1900: CalendarDate = "1899-12-30";
const dayInMilliseconds = 86_400_000;
const epoch = Date.parse(dayBefore1900);
const daysFrom1900To1904 = 1462;
/** 9999-12-31. */
const lastSerial = 2_958_465;
/** Excel believes in 29 February 1900; days before it count one less. */
const phantomSerial = 60;

/**
 * The day of a spreadsheet's serial number, whole days since 1900 or 1904.
 * Undefined for numbers that Excel shows as ####, and for 29 February 1900.
 */
export function dayOfSerial(serial: number, from1904: boolean): CalendarDate | undefined {
  const count = Math.floor(serial) + (from1904 ? daysFrom1900To1904 : 0);
  if (!(count >= 1 && count <= lastSerial) || count === phantomSerial) return undefined;
  const moment = epoch + (count < phantomSerial ? count + 1 : count) * dayInMilliseconds;
  return new Date(moment).toISOString().slice(0, 10) as CalendarDate;
}

/**
 * The serial number of a day "YYYY-MM-DD" counted from 1900. Undefined for texts that are no day, and for days before
 * 1 March 1900, on which spreadsheets disagree.
 */
export function serialOfDay(day: string): number | undefined {
  if (!isCalendarDate(day)) return undefined;
  const serial = daysBetween(dayBefore1900, day);
  return serial > phantomSerial ? serial : undefined;
}

/** "HH:mm:ss" of the part of a serial number after the point, to the nearest second. */
export function timeOfSerial(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
