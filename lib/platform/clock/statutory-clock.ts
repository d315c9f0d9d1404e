import { addDays, addMonths, type CalendarDate, daysBetween } from "./calendar-date";
import { isPublished, isWorkingDay, type WorkingCalendar, workingDaysLeft } from "./working-days";

/** A time limit as a rule of law or of the platform sets it; `basis` names the article. */
export type Limit = { value: number; unit: "workingDays" | "days" | "months"; basis: string };

/**
 * Time that does not count, such as a hearing or an expert review (Administrative Licensing Law art. 45):
 * from the day `from`, that day included, until the day `until`, which counts again. Null: not resumed yet.
 */
export type Pause = { from: CalendarDate; until: CalendarDate | null };

/** The last day of a limit; null while an open pause keeps it from being known. */
export type Deadline = { date: CalendarDate | null; provisional: boolean };

/** At or below `amber` or `red` days left the clock shows that colour. Overdue is always red. */
export type ToneThresholds = { amber: number; red: number };

/** A limit that has begun to run. */
export type RunningClock = {
  limit: Limit;
  startedOn: CalendarDate;
  pauses: readonly Pause[];
  calendar: WorkingCalendar;
  thresholds: ToneThresholds;
};

export type ClockState = {
  deadline: CalendarDate | null;
  /** Days left in `leftUnit`, negative when overdue; while paused, what was left when the pause began. */
  left: number;
  leftUnit: "workingDays" | "days";
  tone: "green" | "amber" | "red";
  paused: boolean;
  provisional: boolean;
};

function isPausedOn(pauses: readonly Pause[], day: CalendarDate): boolean {
  return pauses.some((pause) => pause.from <= day && (pause.until === null || day < pause.until));
}

function standsStillOn(pauses: readonly Pause[], day: CalendarDate): boolean {
  return pauses.some((pause) => pause.until === null && pause.from <= day);
}

function counts(
  day: CalendarDate,
  limit: Limit,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): boolean {
  return !isPausedOn(pauses, day) && (limit.unit !== "workingDays" || isWorkingDay(calendar, day));
}

/** How many days a limit counts. Months are the days to the corresponding day (Civil Code art. 202), so that pauses add to them. */
function daysToCount(limit: Limit, startedOn: CalendarDate): number {
  if (!Number.isInteger(limit.value) || limit.value < 0) throw new RangeError(`not a limit: ${limit.value}`);
  return limit.unit === "months" ? daysBetween(startedOn, addMonths(startedOn, limit.value)) : limit.value;
}

/**
 * The last day of a limit that begins on `startedOn`; that day itself does not count (Civil Code art. 201).
 * Paused days do not count. A limit in days or months that would end on a rest day ends on the next working day
 * (Civil Code art. 203). Pauses may overlap and come in any order.
 */
export function deadline(
  limit: Limit,
  startedOn: CalendarDate,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Deadline {
  const inWorkingDays = limit.unit === "workingDays";
  let day = startedOn;
  let provisional = false;
  for (let left = daysToCount(limit, startedOn); left > 0; ) {
    day = addDays(day, 1);
    if (standsStillOn(pauses, day)) return { date: null, provisional };
    if (inWorkingDays) provisional ||= !isPublished(calendar, day);
    if (counts(day, limit, pauses, calendar)) left -= 1;
  }
  if (inWorkingDays) return { date: day, provisional };
  provisional = !isPublished(calendar, day);
  while (!isWorkingDay(calendar, day) || isPausedOn(pauses, day)) {
    day = addDays(day, 1);
    if (standsStillOn(pauses, day)) return { date: null, provisional };
    provisional ||= !isPublished(calendar, day);
  }
  return { date: day, provisional };
}

function daysCounted(clock: RunningClock, from: CalendarDate, to: CalendarDate): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (counts(day, clock.limit, clock.pauses, clock.calendar)) count += 1;
  }
  return count;
}

function daysLeft(clock: RunningClock, end: CalendarDate | null, today: CalendarDate): number {
  const reached = today < clock.startedOn ? clock.startedOn : today;
  if (end === null) {
    return daysToCount(clock.limit, clock.startedOn) - daysCounted(clock, clock.startedOn, reached);
  }
  if (reached <= end) return daysCounted(clock, reached, end);
  if (clock.limit.unit === "workingDays") return workingDaysLeft(clock.calendar, reached, end);
  return -daysBetween(end, reached);
}

/** Where a running limit stands today, ready to be shown. */
export function clockState(clock: RunningClock, today: CalendarDate): ClockState {
  const { date, provisional } = deadline(clock.limit, clock.startedOn, clock.pauses, clock.calendar);
  const left = daysLeft(clock, date, today);
  const tone =
    left < 0 || left <= clock.thresholds.red ? "red" : left <= clock.thresholds.amber ? "amber" : "green";
  return {
    deadline: date,
    left,
    leftUnit: clock.limit.unit === "workingDays" ? "workingDays" : "days",
    tone,
    paused: isPausedOn(clock.pauses, today) && (date === null || today <= date),
    provisional,
  };
}
