import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { RuleKey } from "@/lib/domain/district/schema";
import { advance } from "@/lib/platform/advance";
import { type CalendarDate, daysBetween } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { type CaseFile, pausesOf } from "../queries/case";
import { type CaseClock, dueOn } from "../rules";
import type { CaseParty } from "../schema";

type Moment = { now: Date; today: CalendarDate };
type CaseChanges = Prisma.CaseUncheckedUpdateManyInput;

/**
 * What becomes of the limit: it goes on, none runs, that of a rule begins (today unless `from` says otherwise), or one
 * that ends on a day begins.
 */
export type LimitMove =
  | "keep"
  | "none"
  | { rule: RuleKey; from?: CalendarDate }
  | { until: CalendarDate; basis: string };

export type CaseMove = {
  status: string;
  waitsFor: CaseParty;
  limit: LimitMove;
  /** The case ends with it, and keeps its last limit, against which its time is judged. */
  isEnding?: boolean;
};

type Moved = Pick<CaseFile, "id" | "version" | "waitsFor"> & CaseClock;

const noClock: CaseClock = {
  clockStartedOn: null,
  limitValue: null,
  limitUnit: null,
  limitBasis: null,
  extendedBy: 0,
};
const units = { days: "days", workingDays: "workingDays", months: "months", years: "months" } as const;

/** The limit that begins, from the rules in force today. Years are kept as months. */
export async function beginningLimit(
  tx: Transaction,
  limit: Exclude<LimitMove, "keep">,
  today: CalendarDate,
) {
  if (limit === "none") return noClock;
  if ("until" in limit) {
    const limitValue = Math.max(0, daysBetween(today, limit.until));
    return {
      ...noClock,
      clockStartedOn: today,
      limitValue,
      limitUnit: "days" as const,
      limitBasis: limit.basis,
    };
  }
  const rule = await getRuleInForce(limit.rule, today, tx);
  const limitUnit = units[rule.unit as keyof typeof units];
  const limitValue = rule.unit === "years" ? rule.value * 12 : rule.value;
  return { ...noClock, clockStartedOn: limit.from ?? today, limitValue, limitUnit, limitBasis: rule.basis };
}

/** From one office to another: whoever had the case there does not have it here. */
const changesHands = (before: CaseParty, after: CaseParty) =>
  before !== after && before !== "applicant" && after !== "applicant" && after !== "nobody";

const extensionIn = ({ extendedBy }: CaseChanges) => (typeof extendedBy === "number" ? { extendedBy } : {});

/**
 * Moves a case of any procedure into a status, guarded by its version as read: whose turn it is, and the limit that runs.
 * `changes` are written over everything else. Throws Refusal "platform.changedMeanwhile".
 */
export async function moveCase(
  tx: Transaction,
  file: Moved,
  { status, waitsFor, limit, isEnding = false }: CaseMove,
  { now, today }: Moment,
  changes: CaseChanges = {},
): Promise<void> {
  const goesOn = isEnding || limit === "keep";
  const clock = limit === "keep" || isEnding ? file : await beginningLimit(tx, limit, today);
  const calendar = await getWorkingCalendar(tx);
  const pauses = limit === "keep" ? await pausesOf(file.id, tx) : [];
  const last = isEnding ? null : dueOn({ ...clock, ...extensionIn(changes) }, pauses, calendar);
  await advance(tx.case, file, {
    status,
    waitsFor,
    ...(changesHands(file.waitsFor, waitsFor) && { assigneeId: null }),
    ...(!goesOn && {
      limitValue: clock.limitValue,
      limitUnit: clock.limitUnit,
      limitBasis: clock.limitBasis,
      extendedBy: clock.extendedBy,
      clockStartedOn: clock.clockStartedOn && toDatabaseDate(clock.clockStartedOn),
    }),
    dueOn: last && toDatabaseDate(last),
    ...(isEnding && { closedAt: now }),
    ...changes,
  });
}
