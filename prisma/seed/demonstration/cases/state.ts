import { type CaseClock, daysTaken, dueOn } from "@/lib/domain/cases/rules";
import type { PauseReason } from "@/lib/domain/cases/schema";
import { type RuleKey, ruleDefinitions } from "@/lib/domain/district/schema";
import { isClosed, kindTraits, limitOf } from "@/lib/domain/registrations/rules";
import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import { registrationWorkflow } from "@/lib/domain/registrations/workflow";
import type { CalendarDate, Pause } from "@/lib/platform/clock";
import { officeCalendar } from "../moments";
import type { CourseStep } from "./course";
import type { ToldStep } from "./steps";

type ToldPause = Pause & { reason: PauseReason; at: Date };

/** Where a case stands after the steps told so far, as enter-status.ts would have left it. */
export type State = CaseClock & {
  status: RegistrationStatus;
  dueOn: CalendarDate | null;
  version: number;
  pauses: ToldPause[];
  acceptedAt: Date | null;
  correctionNotifiedAt: Date | null;
  daysTaken: number | null;
  closedAt: Date | null;
};

const ofTheClock: readonly RegistrationStatus[] = ["accepted", "paused", "reviewed"];
const units = { days: "days", workingDays: "workingDays", months: "months" } as const;

export const firstState: State = {
  status: "draft",
  clockStartedOn: null,
  limitValue: null,
  limitUnit: null,
  limitBasis: null,
  extendedBy: 0,
  dueOn: null,
  version: 1,
  pauses: [],
  acceptedAt: null,
  correctionNotifiedAt: null,
  daysTaken: null,
  closedAt: null,
};

function beginning(key: RuleKey | null, on: CalendarDate): CaseClock {
  if (key === null)
    return { clockStartedOn: null, limitValue: null, limitUnit: null, limitBasis: null, extendedBy: 0 };
  const { value, unit, basis } = ruleDefinitions[key];
  return {
    clockStartedOn: on,
    limitValue: value,
    limitUnit: units[unit as keyof typeof units],
    limitBasis: basis,
    extendedBy: 0,
  };
}

/** The status that a step leads to, passing over what the kind or a direct registration leaves out. */
export function statusAfter(kind: RegistrationKind, isDirect: boolean, step: CourseStep): RegistrationStatus {
  const { isPreChecked, needsConsent } = kindTraits[kind];
  const reached = registrationWorkflow.steps[step].to;
  const asked = needsConsent && !isDirect;
  if (reached === "submitted" && !isPreChecked) return asked ? "preChecked" : "consented";
  return reached === "preChecked" && !asked ? "consented" : reached;
}

function pausesAfter({ pauses }: State, { step, day, at }: ToldStep): ToldPause[] {
  if (step === "pause") return [...pauses, { from: day, until: null, reason: "siteVisit", at }];
  return pauses.map((pause) =>
    pause.until === null && step === "resume" ? { ...pause, until: day } : pause,
  );
}

/** The state after one more step. */
export function stateAfter(
  state: State,
  { kind, isDirect }: { kind: RegistrationKind; isDirect: boolean },
  told: ToldStep,
): State {
  const status = statusAfter(kind, isDirect, told.step);
  const isEnding = isClosed(status);
  const goesOn = isEnding || (ofTheClock.includes(state.status) && ofTheClock.includes(status));
  const began = goesOn ? state : { ...state, ...beginning(limitOf(status, kind), told.day) };
  const clock = told.step === "extend" ? { ...began, extendedBy: extension } : began;
  const pauses = pausesAfter(state, told);
  const isDecision = told.step === "approve" || told.step === "refuse";
  return {
    ...clock,
    status,
    pauses,
    version: state.version + 1,
    dueOn: isEnding ? null : dueOn(clock, ofTheClock.includes(status) ? pauses : [], officeCalendar),
    acceptedAt: told.step === "accept" ? told.at : state.acceptedAt,
    correctionNotifiedAt: told.step === "requestCorrection" ? told.at : state.correctionNotifiedAt,
    closedAt: isEnding ? told.at : null,
    daysTaken:
      isDecision && clock.clockStartedOn && clock.limitUnit
        ? daysTaken(clock.clockStartedOn, told.day, clock.limitUnit, pauses, officeCalendar)
        : null,
  };
}

/** Working days by which a limit is extended, where it is. */
export const extension = 10;
