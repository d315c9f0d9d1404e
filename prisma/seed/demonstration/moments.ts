import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  isWorkingDay,
  workingCalendarOf,
} from "@/lib/platform/clock";
import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";
import type { Chance } from "./chance";

/** The day on which the demonstration district was frozen: everything in it happened until then. */
export const referenceDay = calendarDate("2026-11-20");

/** The portal opened on this day; what is older came over from the paper register. */
export const openingDay = calendarDate("2025-01-06");

/** The working calendar of the published years. */
export const officeCalendar = workingCalendarOf(publishedYears(), publishedDays());

/** The last working day up to the day, never after the reference day. */
export function officeDay(day: CalendarDate): CalendarDate {
  let office = day > referenceDay ? referenceDay : day;
  while (!isWorkingDay(officeCalendar, office)) office = addDays(office, -1);
  return office;
}

/** A day of the office between two days, both included. */
export function dayBetween(chance: Chance, from: CalendarDate, to: CalendarDate): CalendarDate {
  const span = daysBetween(from, to);
  return officeDay(span <= 0 ? from : addDays(from, chance.between(0, span)));
}

/** A moment of the office hours of a day, 09:00 to 17:00 in Shanghai. */
export function officeMoment(chance: Chance, day: CalendarDate): Date {
  return new Date(Date.parse(`${day}T01:00:00Z`) + chance.between(0, 8 * 3600 - 1) * 1000);
}
