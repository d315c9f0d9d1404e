import { addWorkingDays, type CalendarDate, type WorkingCalendar } from "@/lib/platform/clock";
import type { CaseParty } from "../../cases/schema";
import type { Measure, PenaltyKind, PenaltyStatus, ProceedingKind } from "./schema";
import { penaltyKinds } from "./schema";

/** Statuses in which nothing more is to be done. */
export const endedStatuses = ["delivered", "discontinued", "annulled"] as const satisfies PenaltyStatus[];
export const hasEnded = (status: PenaltyStatus) => endedStatuses.some((ended) => ended === status);

/** Whose turn it is in a status. */
export function waitsFor(status: PenaltyStatus): CaseParty {
  if (hasEnded(status)) return "nobody";
  return status === "noticed" ? "applicant" : "bureau";
}

/** From which kind of case a proceeding comes. */
export function proceedingKindOf(origin: string | null): ProceedingKind {
  if (origin === "complaint") return "fromComplaint";
  return origin === "inspection" || origin === "contactCheck" ? "fromInspection" : "fromOfficer";
}

const takesMoney = (kind: PenaltyKind) => kind === "fine" || kind === "confiscation";

/** What is missing of a measure: an amount where money is taken, months where activities are suspended. */
export function missingIn({ kind, fine, months }: Measure): "fine" | "months" | null {
  if (takesMoney(kind) && fine === null) return "fine";
  return kind === "suspension" && months === null ? "months" : null;
}

/** Only what belongs to the kind: no amount of a warning, no months of a fine. */
export const measureOf = (kind: PenaltyKind, fine?: bigint, months?: number): Measure => ({
  kind,
  fine: takesMoney(kind) ? (fine ?? null) : null,
  months: kind === "suspension" ? (months ?? null) : null,
});

/**
 * Whether what is to be decided is heavier than what the party was told: a heavier kind, more money or more months.
 * Nobody is punished more for having defended themselves (Administrative Penalties Law art. 45).
 */
export function isHeavier(notified: Measure, decided: Measure): boolean {
  const rank = (kind: PenaltyKind) => penaltyKinds.indexOf(kind);
  if (rank(decided.kind) > rank(notified.kind)) return true;
  if (notified.fine !== null && (decided.fine ?? 0n) > notified.fine) return true;
  return notified.months !== null && (decided.months ?? 0) > notified.months;
}

/**
 * Whether the party may ask for a hearing (Administrative Penalties Law art. 63): suspensions and revocations always,
 * fines and confiscations from `threshold` fen on.
 */
export function hasHearingRight({ kind, fine }: Measure, threshold: number): boolean {
  if (kind === "suspension" || kind === "revocation") return true;
  return takesMoney(kind) && fine !== null && fine >= BigInt(threshold);
}

/** The first day on which a hearing may be held when the party is notified today (art. 64: so many working days before). */
export const earliestHearing = (calendar: WorkingCalendar, today: CalendarDate, days: number): CalendarDate =>
  addWorkingDays(calendar, today, days).date;
