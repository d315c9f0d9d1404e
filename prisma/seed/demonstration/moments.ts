import { addDays, type CalendarDate, calendarDate, daysBetween, weekdayOf } from "@/lib/platform/clock";
import type { Chance } from "./chance";

/** The day on which the demonstration district was frozen: everything in it happened until then. */
export const referenceDay = calendarDate("2026-11-20");

/** The portal opened on this day; what is older came over from the paper register. */
export const openingDay = calendarDate("2025-01-06");

/** A Monday to Friday near the day, never after the reference day. */
export function officeDay(day: CalendarDate): CalendarDate {
  const bounded = day > referenceDay ? referenceDay : day;
  const weekday = weekdayOf(bounded);
  return weekday <= 5 ? bounded : addDays(bounded, 5 - weekday);
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
