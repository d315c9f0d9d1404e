import { addDays, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import {
  clockState,
  deadline,
  type Limit,
  type Pause,
  type RunningClock,
  type ToneThresholds,
} from "@/lib/platform/clock/statutory-clock";
import { isWorkingDay, type WorkingCalendar } from "@/lib/platform/clock/working-days";
import { searchKeysOf } from "@/lib/platform/search-keys";
import type { CaseDetails, OrganizationPart } from "./schema";

/** The limit of a case that runs now, as its row holds it. */
export type CaseClock = {
  clockStartedOn: CalendarDate | null;
  limitValue: number | null;
  limitUnit: Limit["unit"] | null;
  limitBasis: string | null;
  extendedBy: number;
};

/** The running limit with its extension; null where none runs. */
export function limitOfCase(clock: CaseClock): Limit | null {
  if (clock.limitValue === null || clock.limitUnit === null) return null;
  return { value: clock.limitValue + clock.extendedBy, unit: clock.limitUnit, basis: clock.limitBasis ?? "" };
}

/** The clock of a case, ready for `clockState`; null where no limit runs. */
export function runningClock(
  clock: CaseClock,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  thresholds: ToneThresholds,
): RunningClock | null {
  const limit = limitOfCase(clock);
  if (limit === null || clock.clockStartedOn === null) return null;
  return { limit, startedOn: clock.clockStartedOn, pauses, calendar, thresholds };
}

/** The last day of the running limit; null where none runs or while it stands still. */
export function dueOn(
  clock: CaseClock,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): CalendarDate | null {
  const limit = limitOfCase(clock);
  if (limit === null || clock.clockStartedOn === null) return null;
  return deadline(limit, clock.clockStartedOn, pauses, calendar).date;
}

/**
 * Days that a case has taken from `startedOn` (not counted) to `until` (counted), in the unit of its limit, without
 * paused days: what is compared with the statutory limit.
 */
export function daysTaken(
  startedOn: CalendarDate,
  until: CalendarDate,
  unit: Limit["unit"],
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): number {
  let taken = 0;
  for (let day = startedOn; day < until; ) {
    day = addDays(day, 1);
    const isPaused = pauses.some((pause) => pause.from <= day && (pause.until === null || day < pause.until));
    if (!isPaused && (unit !== "workingDays" || isWorkingDay(calendar, day))) taken += 1;
  }
  return taken;
}

export type LimitWarning = { stage: "amber" | "red" | "overdue"; left: number; unit: "workingDays" | "days" };

/**
 * What a running limit warns of today; null while there is time enough, while it stands still, and where the whole limit
 * is no longer than the days at which a colour begins.
 */
export function warningOf(clock: RunningClock, today: CalendarDate): LimitWarning | null {
  const { limit, thresholds } = clock;
  const { deadline: last, left, leftUnit: unit, paused } = clockState(clock, today);
  if (last === null || paused) return null;
  if (left < 0) return { stage: "overdue", left, unit };
  const begins = (days: number) => left <= days && (limit.unit === "months" || days < limit.value);
  if (begins(thresholds.red)) return { stage: "red", left, unit };
  return begins(thresholds.amber) ? { stage: "amber", left, unit } : null;
}

type Parties = Omit<CaseDetails, "number" | "applicantIds" | "isOrganizationTold"> & {
  number: string | null;
  organizationPart: OrganizationPart;
  servedAt: Date | null;
  createdById: string;
  participantIds: readonly string[];
};

/** What every event of a case tells of it, as the case stood before the step. */
export function caseDetailsOf(file: Parties): CaseDetails {
  const { procedure, title, kind, organizationId, subdistrictCode, supervisoryUnitId, assigneeId } = file;
  const { organizationPart, servedAt } = file;
  const inPerson = organizationPart === "respondent" ? [] : [file.createdById, ...file.participantIds];
  return {
    procedure,
    isOrganizationTold:
      organizationPart === "applicant" || (organizationPart === "respondent" && servedAt !== null),
    number: file.number ?? "",
    title,
    kind,
    applicantIds: [...new Set(inPerson)].filter((id) => id !== ""),
    organizationId,
    subdistrictCode,
    supervisoryUnitId,
    assigneeId,
  };
}

/** What a case is found by: its number, the name it is about, and who wrote it. */
export function caseSearchKeys(found: { title: string; number: string | null; createdByName: string }) {
  const { searchText, latinText, grams } = searchKeysOf({
    name: found.title,
    formerNames: [],
    legalRepresentativeName: found.createdByName,
    filingNumber: found.number,
  });
  return { searchText, latinText, grams };
}
