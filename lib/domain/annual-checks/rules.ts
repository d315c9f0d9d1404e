import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysBetween,
} from "@/lib/platform/clock/calendar-date";
import type { CaseParty } from "../cases/schema";
import type { RuleKey } from "../district/schema";
import { checkConditions } from "./conditions/schema";
import {
  type AnnualCheckKind,
  type AnnualCheckStatus,
  type Breach,
  type CheckConclusion,
  checkConclusions,
  type ExemptionReason,
} from "./schema";

/** Statuses in which the organization may write its report. */
export const writableStatuses = ["draft", "returned", "missed"] as const satisfies AnnualCheckStatus[];
export const isWritable = (status: AnnualCheckStatus) => writableStatuses.some((one) => one === status);

/** Statuses that end a check. One that was missed may still be filed late. */
export const closedStatuses = ["concluded", "received", "exempted"] as const satisfies AnnualCheckStatus[];
export const isClosed = (status: AnnualCheckStatus) => closedStatuses.some((one) => one === status);

/** Statuses in which no report has been filed. */
export const unfiledStatuses = ["draft", "missed"] as const satisfies AnnualCheckStatus[];

/** Whose turn it is in a status. The first review is the center's where the registration is direct. */
export function waitsFor(status: AnnualCheckStatus, isDirect: boolean): CaseParty {
  switch (status) {
    case "draft":
    case "missed":
    case "returned":
    case "rectifying":
      return "applicant";
    case "submitted":
      return isDirect ? "center" : "supervisoryUnit";
    case "endorsed":
    case "reviewed":
    case "rectified":
      return "bureau";
    default:
      return "nobody";
  }
}

/** The rule whose limit begins with a status; null where none does. Review and decision share one limit. */
export function limitOf(status: AnnualCheckStatus): RuleKey | null {
  switch (status) {
    case "submitted":
      return "annualCheck.firstReviewWorkingDays";
    case "endorsed":
    case "reviewed":
      return "annualCheck.reviewWorkingDays";
    case "returned":
      return "annualCheck.correctionDays";
    case "rectifying":
      return "annualCheck.rectificationMonths";
    case "rectified":
      return "annualCheck.reassessmentWorkingDays";
    default:
      return null;
  }
}

/** Figures of the rules that fix a campaign's days, all in months of a year. */
export type CampaignMonths = { firstReview: number; filing: number; exempt: number };

const firstOf = (year: number) => calendarDate(`${year}-01-01`);

/** The last day of a month of a year. */
const lastDayOf = (year: number, month: number): CalendarDate => addDays(addMonths(firstOf(year), month), -1);

/**
 * Days of the campaign that checks a year: it opens with the year after it. An organization registered later than
 * `exemptAfter` has existed for less than the months of the rule when the year ended.
 */
export function campaignDays(year: number, months: CampaignMonths) {
  return {
    opensOn: firstOf(year + 1),
    firstReviewDueOn: lastDayOf(year + 1, months.firstReview),
    dueOn: lastDayOf(year + 1, months.filing),
    exemptAfter: lastDayOf(year, 12 - months.exempt),
  };
}

/** Why a charity reports every year. */
export const charityReportBasis = {
  basis: "《中华人民共和国慈善法》第十三条",
  basisEn: "Charity Law art. 13",
};

/** Whole days after the deadline; 0 up to it. */
export const daysLateOn = (dueOn: CalendarDate, filedOn: CalendarDate): number =>
  Math.max(0, daysBetween(dueOn, filedOn));

type ExemptionFacts = { establishedOn: CalendarDate; status: string };

/** Why an organization need not report by rule; null where it must. A charity reports, and is not checked. */
export function exemptionOf(facts: ExemptionFacts, exemptAfter: CalendarDate): ExemptionReason | null {
  if (facts.establishedOn > exemptAfter) return "registeredLate";
  return facts.status === "liquidating" ? "liquidating" : null;
}

/** Years in a row without a report, this one included: `before` is the count of the year before, 0 where it was filed. */
export const missedYearsAfter = (before: number): number => before + 1;

/** The best conclusion that the ticked conditions allow: a serious breach bars all but the worst, a minor one the best. */
export function allowedConclusion(breaches: readonly Pick<Breach, "severity">[]): CheckConclusion {
  if (breaches.some(({ severity }) => severity === "serious")) return "unqualified";
  return breaches.length > 0 ? "basicallyQualified" : "qualified";
}

/** The conclusion is not the one that the check list allows: the officer must say why. */
export const departs = (conclusion: CheckConclusion, breaches: readonly Pick<Breach, "severity">[]) =>
  conclusion !== allowedConclusion(breaches);

/** The breach is one that the form's check list knows, as grave as it may be. */
export function isOnList(kind: AnnualCheckKind, { condition, severity }: Breach): boolean {
  return checkConditions[kind].some(
    ({ key, severities }) => key === condition && severities.some((one) => one === severity),
  );
}

/** Everything but the best conclusion asks for rectification. */
export const needsRectification = (conclusion: CheckConclusion) => conclusion !== checkConclusions[0];

/**
 * The reminder that is due, as days before the deadline (negative after it); null where the last one still stands.
 * Of several that were slept through only the newest is sent.
 */
export function dueReminder(
  days: readonly number[],
  { dueOn, today, remindedAt }: { dueOn: CalendarDate; today: CalendarDate; remindedAt: number | null },
): number | null {
  const left = daysBetween(today, dueOn);
  const reached = days.filter((day) => left <= day).sort((one, other) => one - other);
  const [newest] = reached;
  if (newest === undefined) return null;
  return remindedAt === null || newest < remindedAt ? newest : null;
}
