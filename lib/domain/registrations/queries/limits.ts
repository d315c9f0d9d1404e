import { runningClock } from "@/lib/domain/cases/rules";
import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { Forbidden } from "@/lib/platform/errors";
import { limitOf } from "../rules";
import type { RegistrationStatus } from "../schema";
import type { RegistrationCase } from "./registration";

async function thresholdsOn(today: CalendarDate, tx: Transaction) {
  const [amber, red] = [
    await getRule("registration.amberDays", today, tx),
    await getRule("registration.redDays", today, tx),
  ];
  return { amber, red };
}

/** The clock of a case with the thresholds in force today; null where no limit runs. */
export async function runningClockOf(
  registration: RegistrationCase,
  today: CalendarDate,
  tx: Transaction = database(),
) {
  const calendar = await getWorkingCalendar(tx);
  return runningClock(registration, registration.pauses, calendar, await thresholdsOn(today, tx));
}

/** Names the limit that runs and the day it began: `registration.decisionWorkingDays 2026-03-02`. */
export function limitName({ status, kind, clockStartedOn }: RegistrationCase): string {
  return `${limitOf(status, kind)} ${clockStartedOn}`;
}

/** Rest days may make working days last this much longer than days of the calendar. */
const longestHolidays = 20;

type DueCases = { lapsing: string[]; deemedAccepted: string[]; runningOut: string[] };

/**
 * Cases whose limits the portal has to act upon today: corrections that never came, applications to which the authority
 * said nothing in its days, and those that run out before long or have run out. For the portal itself.
 */
export async function listDueCases(actor: Actor, today: CalendarDate): Promise<DueCases> {
  if (!isSystem(actor)) throw new Forbidden();
  const idsOf = async (statuses: RegistrationStatus[], dueOn: Prisma.DateTimeNullableFilter) => {
    const where = { procedure: "registration", status: { in: statuses }, dueOn } as const;
    const rows = await database().case.findMany({ where, select: { id: true }, orderBy: { dueOn: "asc" } });
    return rows.map(({ id }) => id);
  };
  const { amber } = await thresholdsOn(today, database());
  const over = { lt: toDatabaseDate(today) };
  const soon = { lte: toDatabaseDate(addDays(today, 2 * amber + longestHolidays)) };
  return {
    lapsing: await idsOf(["returned", "correcting"], over),
    deemedAccepted: await idsOf(["consented"], over),
    runningOut: await idsOf(["submitted", "preChecked", "consented", "accepted", "reviewed"], soon),
  };
}
