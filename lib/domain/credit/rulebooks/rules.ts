import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { type RecordKind, recordKindKeys, recordKinds } from "../records/rules";
import { creditDimensions } from "../schema";
import type { Decay, Rulebook, RulebookContent, RulebookRule } from "./schema";

/** Least months for which a rulebook must stand announced before it counts is none: the day of adoption is allowed. */
export type RulebookStanding = "draft" | "proposed" | "upcoming" | "inForce" | "superseded" | "withdrawn";

type Dated = Pick<Rulebook, "id" | "status" | "effectiveFrom">;

/** The rules in force on a day: of the adopted versions the one that began last. */
export function rulebookOn<Version extends Dated>(
  versions: readonly Version[],
  day: CalendarDate,
): Version | undefined {
  return versions
    .filter(
      ({ status, effectiveFrom }) => status === "adopted" && effectiveFrom !== null && effectiveFrom <= day,
    )
    .sort((first, second) => (second.effectiveFrom ?? "").localeCompare(first.effectiveFrom ?? ""))[0];
}

/** How a version stands today among all versions. */
export function standingOf(version: Dated, all: readonly Dated[], today: CalendarDate): RulebookStanding {
  if (version.status !== "adopted") return version.status;
  if (version.effectiveFrom !== null && version.effectiveFrom > today) return "upcoming";
  return rulebookOn(all, today)?.id === version.id ? "inForce" : "superseded";
}

/** What stands in the way of proposing a version: dimensions that do not make 1,000 points, grades out of order. */
export function problemsOf(content: RulebookContent): ("maximum" | "grades")[] {
  const total = content.dimensions.reduce((sum, { maximum }) => sum + maximum, 0);
  const bounds = content.grades.map(({ from }) => from);
  const isOrdered = bounds.every((from, index) => index === 0 || from < (bounds[index - 1] ?? 0));
  return [
    ...(total === fullScore ? [] : ["maximum" as const]),
    ...(isOrdered && bounds.at(-1) === 0 ? [] : ["grades" as const]),
  ];
}

/** Points of all dimensions together. */
export const fullScore = 1000;

type Weight = {
  points: number;
  perUnit?: number;
  unitCap?: number;
  cap?: number;
  months?: number;
  decay?: Decay;
};

/**
 * What each kind of record is worth in the first rules of a new deployment. No law gives these figures: they are a
 * platform rule, and shown as such.
 */
const weights: Record<RecordKind, Weight> = {
  "registration.changeRegistered": { points: 10, cap: 20, months: 36 },
  "registration.certificateExpired": { points: -40 },
  "registration.reachable": { points: 15, cap: 15, months: 24 },
  "registration.unreachable": { points: -60, months: 36, decay: "halfway" },
  "annualCheck.onTime": { points: 20, cap: 100, months: 60 },
  "annualCheck.complete": { points: 8, cap: 24, months: 36 },
  "annualCheck.late": { points: -10, perUnit: -1, unitCap: 30, months: 36, decay: "halfway" },
  "annualCheck.missed": { points: -60, perUnit: -20, unitCap: 3, months: 36, decay: "halfway" },
  "annualCheck.qualified": { points: 30, cap: 90, months: 36 },
  "annualCheck.basicallyQualified": { points: 8, cap: 24, months: 36 },
  "annualCheck.unqualified": { points: -60, months: 36, decay: "halfway" },
  "governance.partyOrganization": { points: 70, cap: 70 },
  "governance.partyLiaison": { points: 30, cap: 30 },
  "governance.charterApproved": { points: 20, cap: 20, months: 48 },
  "governance.officersFiled": { points: 20, cap: 20, months: 48 },
  "governance.termExpired": { points: -40, cap: 40 },
  "evaluation.grade1": { points: 0, cap: 60 },
  "evaluation.grade2": { points: 10, cap: 60 },
  "evaluation.grade3": { points: 30, cap: 60 },
  "evaluation.grade4": { points: 45, cap: 60 },
  "evaluation.grade5": { points: 60, cap: 60 },
  "projects.purchase": { points: 20, cap: 38, months: 48 },
  "inspection.compliant": { points: 20, cap: 40, months: 36 },
  "inspection.minorProblems": { points: -15, cap: 45, months: 24 },
  "inspection.seriousProblems": { points: -40, cap: 80, months: 36, decay: "halfway" },
  "inspection.unreachable": { points: -30, cap: 60, months: 36 },
  "inspection.rectified": { points: 10, cap: 20, months: 24 },
  "inspection.rectificationOverdue": { points: -30, cap: 60, months: 36 },
  "penalty.warning": { points: -30, months: 36, decay: "halfway" },
  "penalty.fine": { points: -40, perUnit: -1, unitCap: 60, months: 60, decay: "linear" },
  "penalty.confiscation": { points: -50, months: 60, decay: "linear" },
  "penalty.suspension": { points: -80, months: 60, decay: "halfway" },
  "penalty.revocation": { points: -150 },
  "listing.abnormalActivities": { points: -60 },
  "listing.seriousDishonesty": { points: -120 },
  "court.dishonest": { points: -80 },
  "tax.arrears": { points: -40, cap: 80, months: 36 },
  "market.abnormal": { points: -30, cap: 60, months: 36 },
  "complaint.upheld": { points: -10, cap: 30, months: 24 },
  "complaint.partlyUpheld": { points: -5, cap: 15, months: 24 },
  "complaint.thanks": { points: 4, cap: 12, months: 24 },
  "society.disclosure": { points: 6, cap: 6 },
  "society.commendation": { points: 15, cap: 30, months: 36 },
};

const ruleOf = (key: RecordKind): RulebookRule => {
  const { points, perUnit = 0, unitCap = null, cap = null, months = null, decay = "none" } = weights[key];
  return {
    key,
    dimension: recordKinds[key].dimension,
    points,
    perUnit,
    unitCap,
    cap,
    validityMonths: months,
    decay,
  };
};

/** Points of each dimension, and where it stands without any record; without projects three quarters are neutral. */
const dimensions = {
  registration: { maximum: 150, start: 104 },
  annualCheck: { maximum: 250, start: 36 },
  governance: { maximum: 150, start: 50 },
  evaluation: { maximum: 100, start: 40 },
  projects: { maximum: 150, start: 112 },
  compliance: { maximum: 150, start: 105 },
  society: { maximum: 50, start: 20 },
} as const;

/** The rules of a new deployment, from which the first version is drafted. Platform rule. */
export const originalContent: RulebookContent = {
  dimensions: creditDimensions.map((key) => ({ key, ...dimensions[key] })),
  rules: recordKindKeys.map(ruleOf),
  grades: [
    { grade: "A", from: 850 },
    { grade: "B", from: 700 },
    { grade: "C", from: 550 },
    { grade: "D", from: 0 },
  ],
  overrides: [
    { key: "listing.seriousDishonesty", atMost: "D" },
    { key: "listing.abnormalActivities", atMost: "C" },
    { key: "penalty.suspension", atMost: "C" },
  ],
  notRated: { months: 6, needsAnnualCheck: true },
};
