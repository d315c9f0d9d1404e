import { addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CreditCategory, CreditDimension, CreditSource } from "../schema";

/** What can be done about a record that costs points, or to gain one: words at `credit.remedies.<remedy>`. */
export type Remedy =
  | "none"
  | "wait"
  | "repair"
  | "rectify"
  | "renew"
  | "reelect"
  | "file"
  | "apply"
  | "found";

type KindTraits = {
  category: CreditCategory;
  dimension: CreditDimension;
  source: CreditSource;
  /** Tells against the organization: it leaves the public view after the period of the law and may be repaired. */
  isAdverse: boolean;
  remedy: Remedy;
};

const annualReport = { category: "annualReport", dimension: "annualCheck", source: "annualCheck" } as const;
const basic = { category: "basic", source: "registration" } as const;
const evaluation = {
  category: "other",
  dimension: "evaluation",
  source: "evaluation",
  isAdverse: false,
  remedy: "apply",
} as const;
const inspection = { category: "inspection", dimension: "compliance", source: "supervision" } as const;
const penalty = { ...inspection, category: "penalty", isAdverse: true, remedy: "repair" } as const;
const listing = { ...inspection, category: "other", isAdverse: true, remedy: "repair" } as const;
const told = { category: "other", dimension: "compliance", isAdverse: true, remedy: "repair" } as const;

/** Every kind of fact that credit knows, with where it belongs. Its points stand in the rulebook under the same key. */
export const recordKinds = {
  "registration.changeRegistered": {
    ...basic,
    dimension: "registration",
    isAdverse: false,
    remedy: "file",
  },
  "registration.certificateExpired": {
    ...basic,
    dimension: "registration",
    isAdverse: true,
    remedy: "renew",
  },
  "registration.reachable": { ...inspection, dimension: "registration", isAdverse: false, remedy: "none" },
  "registration.unreachable": {
    ...inspection,
    dimension: "registration",
    isAdverse: true,
    remedy: "rectify",
  },
  "annualCheck.onTime": { ...annualReport, isAdverse: false, remedy: "file" },
  "annualCheck.complete": { ...annualReport, isAdverse: false, remedy: "file" },
  "annualCheck.late": { ...annualReport, isAdverse: true, remedy: "wait" },
  "annualCheck.missed": { ...annualReport, isAdverse: true, remedy: "file" },
  "annualCheck.qualified": { ...annualReport, isAdverse: false, remedy: "file" },
  "annualCheck.basicallyQualified": { ...annualReport, isAdverse: false, remedy: "file" },
  "annualCheck.unqualified": { ...annualReport, isAdverse: true, remedy: "rectify" },
  "governance.partyOrganization": {
    ...basic,
    dimension: "governance",
    isAdverse: false,
    remedy: "found",
  },
  "governance.partyLiaison": { ...basic, dimension: "governance", isAdverse: false, remedy: "found" },
  "governance.charterApproved": { ...basic, dimension: "governance", isAdverse: false, remedy: "apply" },
  "governance.officersFiled": { ...basic, dimension: "governance", isAdverse: false, remedy: "file" },
  "governance.termExpired": { ...basic, dimension: "governance", isAdverse: true, remedy: "reelect" },
  "evaluation.grade1": evaluation,
  "evaluation.grade2": evaluation,
  "evaluation.grade3": evaluation,
  "evaluation.grade4": evaluation,
  "evaluation.grade5": evaluation,
  "projects.purchase": {
    category: "other",
    dimension: "projects",
    source: "government",
    isAdverse: false,
    remedy: "none",
  },
  "inspection.compliant": { ...inspection, isAdverse: false, remedy: "none" },
  "inspection.minorProblems": { ...inspection, isAdverse: true, remedy: "rectify" },
  "inspection.seriousProblems": { ...inspection, isAdverse: true, remedy: "rectify" },
  "inspection.unreachable": { ...inspection, isAdverse: true, remedy: "rectify" },
  "inspection.rectified": { ...inspection, isAdverse: false, remedy: "rectify" },
  "inspection.rectificationOverdue": { ...inspection, isAdverse: true, remedy: "rectify" },
  "penalty.warning": penalty,
  "penalty.fine": penalty,
  "penalty.confiscation": penalty,
  "penalty.suspension": penalty,
  "penalty.revocation": { ...penalty, remedy: "none" },
  "listing.abnormalActivities": listing,
  "listing.seriousDishonesty": listing,
  "court.dishonest": { ...told, source: "government" },
  "tax.arrears": { ...told, source: "government" },
  "market.abnormal": { ...told, source: "market" },
  "complaint.upheld": {
    category: "other",
    dimension: "society",
    source: "public",
    isAdverse: true,
    remedy: "wait",
  },
  "complaint.partlyUpheld": {
    category: "other",
    dimension: "society",
    source: "public",
    isAdverse: true,
    remedy: "wait",
  },
  "complaint.thanks": {
    category: "other",
    dimension: "society",
    source: "public",
    isAdverse: false,
    remedy: "none",
  },
  "society.disclosure": {
    category: "basic",
    dimension: "society",
    source: "registration",
    isAdverse: false,
    remedy: "file",
  },
  "society.commendation": {
    category: "other",
    dimension: "society",
    source: "government",
    isAdverse: false,
    remedy: "none",
  },
} as const satisfies Record<string, KindTraits>;

export type RecordKind = keyof typeof recordKinds;
export const recordKindKeys = Object.keys(recordKinds) as RecordKind[];

export const isRecordKind = (key: string): key is RecordKind => key in recordKinds;
export const isAdverse = (key: string): boolean => isRecordKind(key) && recordKinds[key].isAdverse;
export const remedyOf = (key: string): Remedy => (isRecordKind(key) ? recordKinds[key].remedy : "none");

/** How the origins of records begin that an objection put in the place of others. */
export const correctionPrefix = "objection:";

/**
 * First day on which the public no longer finds an adverse record: `months` after the end of the act, or after it
 * occurred where nothing had to end (Shanghai Credit Regulations art. 35). Null for what does not tell against anybody.
 */
export function publicUntil(
  kind: string,
  occurredOn: CalendarDate,
  endedOn: CalendarDate | null,
  months: number,
): CalendarDate | null {
  return isAdverse(kind) ? addMonths(endedOn ?? occurredOn, months) : null;
}

/**
 * Subjects of the event record whose facts credit draws on. What an event of another subject tells changes no record.
 * `penalty` and `externalRecord` may be told of by a batch or by a single entry.
 */
export const sourceSubjects = [
  "organization",
  "amendment",
  "registration",
  "annualCheck",
  "evaluation",
  "inspection",
  "contactCheck",
  "penalty",
  "complaint",
  "listing",
  "repair",
  "externalRecord",
  "externalBatch",
] as const;
