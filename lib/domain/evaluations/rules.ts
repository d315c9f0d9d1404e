import { addDays, addYears, type CalendarDate } from "@/lib/platform/clock";
import type { CaseParty } from "../cases/schema";
import type { RuleKey } from "../district/schema";
import { type EvaluationStatus, type Grade, grades } from "./schema";

/** Lowest total of each grade, in points. */
export type Cutoffs = Record<Grade, number>;

/** The grade that a total earns, 0 for none. */
export function gradeOf(total: number, cutoffs: Cutoffs): number {
  return grades.find((grade) => total >= cutoffs[grade]) ?? 0;
}

/** "4A"; grades are written alike in both languages. */
export const gradeName = (grade: number) => `${grade}A`;

/** The mean of the assessors in whole points, halves up. Throws RangeError without any. */
export function meanTotal(totals: readonly number[]): number {
  if (totals.length === 0) throw new RangeError("no assessor has finished");
  return Math.round(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}

/** The last day of a grade given on a day (Order 39 art. 28). */
export const validUntil = (from: CalendarDate, years: number): CalendarDate =>
  addDays(addYears(from, years), -1);

export type HeldGrade = {
  grade: number;
  validFrom: CalendarDate;
  validUntil: CalendarDate;
  endedOn: CalendarDate | null;
};

/** Holds on a day: through its last day, unless it was ended before. */
export function isHeldOn({ validFrom, validUntil: last, endedOn }: HeldGrade, day: CalendarDate): boolean {
  return validFrom <= day && day <= last && (endedOn === null || day < endedOn);
}

/** The grade of an evaluation that holds on a day; null where it has none, or none any more. */
export function gradeHeldOn(
  { grade, validFrom, validUntil: last, endedOn }: { [Field in keyof HeldGrade]: HeldGrade[Field] | null },
  day: CalendarDate,
): number | null {
  if (grade === null || validFrom === null || last === null) return null;
  return isHeldOn({ grade, validFrom, validUntil: last, endedOn }, day) ? grade : null;
}

export const closedStatuses = [
  "discarded",
  "notAdmitted",
  "withdrawn",
  "graded",
  "ungraded",
] as const satisfies EvaluationStatus[];

export const isClosed = (status: EvaluationStatus) => closedStatuses.some((closed) => closed === status);

/** Statuses in which the committee is asked, as first or as review committee. */
export const voteStatuses = [
  "voting",
  "tied",
  "reviewing",
  "reviewTied",
] as const satisfies EvaluationStatus[];

/** The committee sits as review committee. */
export const isReviewVote = (status: EvaluationStatus) => status === "reviewing" || status === "reviewTied";

/** Whose turn it is in a status. */
export function waitsFor(status: EvaluationStatus): CaseParty {
  if (status === "draft") return "applicant";
  return isClosed(status) ? "nobody" : "bureau";
}

/** The rule whose limit runs in a status; null where none does. */
export function limitOf(status: EvaluationStatus): RuleKey | null {
  switch (status) {
    case "submitted":
      return "evaluation.admissionWorkingDays";
    case "admitted":
      return "evaluation.assignmentWorkingDays";
    case "assessing":
      return "evaluation.assessmentDays";
    case "voting":
      return "evaluation.voteDays";
    case "reviewing":
      return "evaluation.reviewDays";
    case "reviewed":
      return "evaluation.reviewAnswerDays";
    case "publicity":
    case "reviewAnswered":
      return "evaluation.decisionWorkingDays";
    default:
      return null;
  }
}

/** The days before the end of a grade at which its holder is reminded and has not been; null today. */
export function reminderDue(
  daysLeft: number,
  remindedAt: number | null,
  stages: readonly number[],
): number | null {
  const due = stages.filter((stage) => daysLeft <= stage).sort((one, other) => one - other)[0];
  if (due === undefined || daysLeft < 0) return null;
  return remindedAt !== null && remindedAt <= due ? null : due;
}
