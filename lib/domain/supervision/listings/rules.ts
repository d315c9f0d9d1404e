import { addDays, addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CaseParty } from "../../cases/schema";
import type { OrganizationStatus } from "../../organizations/schema";
import { conditionTraits } from "./conditions/rules";
import type { ListingCondition, ListingStatus, StatutoryList } from "./schema";

/** Periods on the lists in months, from the rules in force. */
export type ListingPeriods = { abnormalMonths: number; seriousMonths: number };

/** The last day of a period of full months that began on `startedOn` (Civil Code art. 201, 202). */
export const lastDayOf = (startedOn: CalendarDate, months: number): CalendarDate =>
  addMonths(startedOn, months);

/** The first day after full months: what may happen only "after" them happens from this day. */
export const dayAfterMonths = (startedOn: CalendarDate, months: number): CalendarDate =>
  addDays(lastDayOf(startedOn, months), 1);

/**
 * The first day on which an entry may leave its list, its clock having begun on `clockStartedOn`; null where that
 * follows from rectification, release or deregistration and from no period (Order 60 art. 14, 18).
 */
export function exitFrom(
  condition: ListingCondition,
  clockStartedOn: CalendarDate,
  { abnormalMonths, seriousMonths }: ListingPeriods,
): CalendarDate | null {
  const { exit } = conditionTraits[condition];
  if (exit === "period") return dayAfterMonths(clockStartedOn, abnormalMonths);
  if (exit === "application") return dayAfterMonths(clockStartedOn, seriousMonths);
  return null;
}

/** The period of an entry is over on a day; true at once where it has none. */
export const isPeriodOver = (exitFrom: CalendarDate | null, today: CalendarDate): boolean =>
  exitFrom === null || exitFrom <= today;

type ProposedReason = { reason: string; reasonEn: string | null };

/** A reason that an officer sends: left as the rule proposed it, it is told in both languages; else as it was written. */
export function toldReason({ reason, reasonEn }: ProposedReason, written: string): ProposedReason {
  const isAsProposed = written === reason || written === reasonEn;
  return isAsProposed ? { reason, reasonEn } : { reason: written, reasonEn: null };
}

type StandingEntry = { condition: ListingCondition; exitFrom: CalendarDate | null };

/** The entry ends with its period, without application, and the period is over on a day (Order 60 art. 14). */
export const hasRunOut = ({ condition, exitFrom }: StandingEntry, today: CalendarDate): boolean =>
  conditionTraits[condition].exit === "period" && exitFrom !== null && isPeriodOver(exitFrom, today);

/**
 * What makes an entry end without an application: what it rests on was annulled, its organization is deregistered, or its
 * period is over.
 */
export type ExitCause = "annulled" | "deregistered" | "periodOver";

/**
 * Why the authority has to take an entry off without being asked, or null (Order 60 art. 14, 18; Shanghai
 * Regulations on Social Credit art. 37). Whatever it rests on, no entry outlasts the organization; one whose registration was revoked is in liquidation and still stands on its list.
 */
export function exitCause(
  entry: StandingEntry,
  { organization, isAnnulled }: { organization: OrganizationStatus; isAnnulled: boolean },
  today: CalendarDate,
): ExitCause | null {
  if (isAnnulled) return "annulled";
  if (organization === "deregistered") return "deregistered";
  return hasRunOut(entry, today) ? "periodOver" : null;
}

/** Entries that stand on a list, and those that no longer or never did. */
export const standingStatuses = ["listed", "exitDue"] as const satisfies ListingStatus[];
export const openStatuses = [
  "proposed",
  "noticed",
  "defended",
  "undefended",
  "verified",
] as const satisfies ListingStatus[];

export const isStanding = (status: ListingStatus): boolean => standingStatuses.some((one) => one === status);
export const isOpen = (status: ListingStatus): boolean => openStatuses.some((one) => one === status);

/** An entry that is over, or a proposal that led to none. */
export const isEnded = (status: ListingStatus): boolean => !isStanding(status) && !isOpen(status);

/** Whose turn it is. Entries on a list wait for nobody until their period is over. */
export function waitsFor(status: ListingStatus): CaseParty {
  if (status === "noticed") return "applicant";
  return isOpen(status) || status === "exitDue" ? "bureau" : "nobody";
}

/** The graver of two lists; null is none. */
export const graver = (lists: readonly StatutoryList[]): StatutoryList | null =>
  lists.includes("seriousDishonesty") ? "seriousDishonesty" : (lists[0] ?? null);
