import { pausesOf } from "@/lib/domain/cases/queries/case";
import { dueOn } from "@/lib/domain/cases/rules";
import type { CaseParty } from "@/lib/domain/cases/schema";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { advance } from "@/lib/platform/advance";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { archiveClosedCase } from "../archive/jobs";
import type { RegistrationCase } from "../queries/registration";
import { isClosed, limitOf, waitsFor } from "../rules";
import type { RegistrationStatus } from "../schema";

type Moment = { now: Date; today: CalendarDate };
type CaseChanges = Prisma.CaseUncheckedUpdateManyInput;

const ofTheClock = ["accepted", "paused", "reviewed"] as const satisfies RegistrationStatus[];
const keepsClock = (status: RegistrationStatus) => ofTheClock.some((one) => one === status);
const units = { days: "days", workingDays: "workingDays", months: "months" } as const;

/** The limit that begins with a status, from the rules in force today. */
async function beginningLimit(
  tx: Transaction,
  registration: RegistrationCase,
  status: RegistrationStatus,
  today: CalendarDate,
) {
  const key = limitOf(status, registration.kind);
  if (key === null) {
    return { clockStartedOn: null, limitValue: null, limitUnit: null, limitBasis: null, extendedBy: 0 };
  }
  const rule = await getRuleInForce(key, today, tx);
  const limitUnit = units[rule.unit as keyof typeof units];
  return {
    clockStartedOn: today,
    limitValue: rule.value,
    limitUnit,
    limitBasis: rule.basis,
    extendedBy: 0,
  };
}

/**
 * Moves a case into a status, guarded by the version as read: whose turn it is, and the limit that begins. The limit
 * from acceptance to decision begins once and goes on through review, pauses and sending back. A case that ends keeps
 * its last limit, against which its time is judged, and its file is bound.
 * Throws Refusal "platform.changedMeanwhile".
 */
export async function enterStatus(
  tx: Transaction,
  registration: RegistrationCase,
  status: RegistrationStatus,
  { now, today }: Moment,
  changes: CaseChanges = {},
) {
  const isEnding = isClosed(status);
  const goesOn = isEnding || (keepsClock(registration.status) && keepsClock(status));
  const clock = goesOn ? registration : await beginningLimit(tx, registration, status, today);
  const [calendar, pauses] = [
    await getWorkingCalendar(tx),
    keepsClock(status) ? await pausesOf(registration.id, tx) : [],
  ];
  const due = isEnding ? null : dueOn({ ...clock, ...extensionIn(changes) }, pauses, calendar);
  const turn = waitsFor(status, registration.authority);
  await advance(tx.case, registration, {
    status,
    waitsFor: turn,
    ...(changesHands(registration.waitsFor, turn) && { assigneeId: null }),
    ...(!goesOn && {
      limitValue: clock.limitValue,
      limitUnit: clock.limitUnit,
      limitBasis: clock.limitBasis,
      extendedBy: clock.extendedBy,
      clockStartedOn: clock.clockStartedOn && toDatabaseDate(clock.clockStartedOn),
    }),
    dueOn: due && toDatabaseDate(due),
    ...(isEnding && { closedAt: now }),
    ...changes,
  });
  if (isEnding && registration.submittedAt) {
    await enqueue(tx, archiveClosedCase, { caseId: registration.id });
  }
}

/** From one office to another: whoever had the case there does not have it here. */
const changesHands = (before: CaseParty, after: CaseParty) =>
  before !== after && before !== "applicant" && after !== "applicant" && after !== "nobody";

const extensionIn = ({ extendedBy }: CaseChanges) => (typeof extendedBy === "number" ? { extendedBy } : {});
