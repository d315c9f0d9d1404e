import type { LetterKind } from "@/lib/domain/registrations/schema";
import { addDays, type CalendarDate, isWorkingDay } from "@/lib/platform/clock";
import type { Chance } from "../chance";
import { centerOf, type Desk, type RecordedActor, recorded, registrar } from "../histories/actors";
import { officeCalendar, officeDay, officeMoment } from "../moments";
import { type CourseStep, courseOf, usualGaps } from "./course";
import type { Matter } from "./matter";

/** One step of a case with its moment and who took it. */
export type ToldStep = { step: CourseStep; day: CalendarDate; at: Date; actor: RecordedActor };

/** The letter that a step issues. */
export const letterOf: Partial<Record<CourseStep, LetterKind>> = {
  submit: "receipt",
  resubmit: "receipt",
  correct: "receipt",
  return: "returned",
  requestCorrection: "correctionNotice",
  accept: "acceptance",
  pause: "pauseNotice",
  extend: "extensionNotice",
  approve: "approval",
  refuse: "refusal",
  denyConsent: "consentDenial",
  lapse: "lapseNotice",
  withdraw: "withdrawal",
};

function workingDaysBefore(day: CalendarDate, count: number): CalendarDate {
  let before = day;
  for (let left = count; left > 0; ) {
    before = addDays(before, -1);
    if (isWorkingDay(officeCalendar, before)) left -= 1;
  }
  return before;
}

/** The days of the steps, told backwards from the last one; a quick kind is done in days. */
function daysOf(
  chance: Chance,
  course: readonly CourseStep[],
  lastOn: CalendarDate,
  isQuick: boolean,
): CalendarDate[] {
  const days: CalendarDate[] = [];
  let day = officeDay(lastOn);
  for (const step of course.toReversed()) {
    days.unshift(day);
    const gap = chance.between(...usualGaps[step]);
    day = workingDaysBefore(day, isQuick ? Math.min(gap, 1) : gap);
  }
  return days;
}

const systemActor: RecordedActor = { actorId: null, actorName: "Linli", actorRole: "system" };

function unitActor(
  matter: Matter,
  desks: readonly Desk[],
  units: ReadonlyMap<string, string>,
): RecordedActor {
  const unit = units.get(matter.subject.unitId ?? "") ?? "";
  const reviewer = unit.includes("长寿路")
    ? desks.find(({ role }) => role === "supervisoryReviewer")
    : undefined;
  return reviewer ? recorded(reviewer) : { actorId: null, actorName: unit, actorRole: "supervisoryReviewer" };
}

function deciderOf(matter: Matter, desks: readonly Desk[]): RecordedActor {
  const { subdistrictCode } = matter.subject;
  if (matter.kind !== "communityFiling") {
    const approver = desks.find(({ role }) => role === "approver");
    if (!approver) throw new RangeError("a case is decided by an approver");
    return recorded(approver);
  }
  const head = desks.find((desk) => desk.role === "centerHead" && desk.subdistrictCode === subdistrictCode);
  if (head) return recorded(head);
  return { actorId: null, actorName: "社会组织服务中心负责人", actorRole: "centerHead" };
}

type Cast = { desks: readonly Desk[]; units: ReadonlyMap<string, string> };

/** The whole way of a case: each step on a working day, in office hours, one after the other. */
export function tellSteps(chance: Chance, matter: Matter, { desks, units }: Cast): ToldStep[] {
  const { kind, subject, end, detours, isPaper } = matter;
  const course = courseOf({ kind, isDirect: subject.isDirect, isPaper, end, detours });
  const days = daysOf(chance, course, matter.lastOn, kind === "nameCheck");
  const isFiling = kind === "communityFiling";
  const center = centerOf(chance, desks, subject.subdistrictCode, matter.lastOn);
  const officer = isFiling ? center : registrar(chance, desks, matter.lastOn);
  const applicant: RecordedActor = {
    actorId: matter.applicant.accountId,
    actorName: matter.applicant.name,
    actorRole: matter.applicant.isCenter
      ? "centerStaff"
      : kind === "change"
        ? "legalRepresentative"
        : "resident",
  };
  const actorOf = (step: CourseStep): RecordedActor => {
    switch (step) {
      case "submit":
      case "resubmit":
      case "correct":
      case "withdraw":
        return applicant;
      case "endorse":
      case "return":
      case "recordPaperConsent":
        return center;
      case "consent":
      case "denyConsent":
        return unitActor(matter, desks, units);
      case "extend":
      case "sendBack":
      case "approve":
      case "refuse":
        return deciderOf(matter, desks);
      case "lapse":
        return systemActor;
      default:
        return officer;
    }
  };
  let before = 0;
  return course.map((step, index) => {
    const day = days[index] ?? matter.lastOn;
    const usual = officeMoment(chance, day).getTime();
    const at = usual > before ? usual : before + chance.between(9, 55) * 60_000;
    before = at;
    return { step, day, at: new Date(at), actor: actorOf(step) };
  });
}
