import { type CalendarDate, daysBetween } from "@/lib/platform/clock/calendar-date";
import type { Limit } from "@/lib/platform/clock/statutory-clock";
import { type WorkingCalendar, workingDaysLeft } from "@/lib/platform/clock/working-days";
import type { TimeLeft } from "./schema";

type Limited = { dueOn: CalendarDate | null; limitUnit: Limit["unit"] | null; isOpen: boolean };

/** Reads the last day that a case's row holds; a limit without a last day stands still. */
export function timeLeft(
  { dueOn, limitUnit, isOpen }: Limited,
  today: CalendarDate,
  calendar: WorkingCalendar,
): TimeLeft {
  if (!isOpen || limitUnit === null) return { state: "none" };
  if (dueOn === null) return { state: "paused" };
  const unit = limitUnit === "workingDays" ? "workingDays" : "days";
  const left = unit === "workingDays" ? workingDaysLeft(calendar, today, dueOn) : daysBetween(today, dueOn);
  return { state: "running", dueOn, left, unit };
}
