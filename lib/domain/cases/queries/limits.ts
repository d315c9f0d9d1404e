import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import { getRule } from "@/lib/domain/district/queries/rules";
import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import { addDays, type CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden } from "@/lib/platform/errors";
import { runningClock } from "../rules";
import type { CaseFile } from "./case";

async function thresholdsOn(today: CalendarDate, tx: Transaction) {
  const [amber, red] = [
    await getRule("registration.amberDays", today, tx),
    await getRule("registration.redDays", today, tx),
  ];
  return { amber, red };
}

/** The clock of a case with the thresholds in force today; null where no limit runs. */
export async function runningClockOf(file: CaseFile, today: CalendarDate, tx: Transaction = database()) {
  const calendar = await getWorkingCalendar(tx);
  return runningClock(file, file.pauses, calendar, await thresholdsOn(today, tx));
}

/** Names the limit that runs and the day it began: `20 workingDays 2026-03-02`. */
export function limitName({ limitValue, limitUnit, clockStartedOn }: CaseFile): string {
  return `${limitValue} ${limitUnit} ${clockStartedOn}`;
}

/** Rest days may make working days last this much longer than days of the calendar. */
const longestHolidays = 20;

/**
 * Cases of every procedure whose limits at an office run out before long or have run out; those that are due first on top.
 * For the portal itself.
 */
export async function listRunningOut(actor: Actor, today: CalendarDate): Promise<string[]> {
  if (!isSystem(actor)) throw new Forbidden();
  const { amber } = await thresholdsOn(today, database());
  const rows = await database().case.findMany({
    where: {
      waitsFor: { in: ["center", "supervisoryUnit", "bureau"] },
      submittedAt: { not: null },
      dueOn: { lte: toDatabaseDate(addDays(today, 2 * amber + longestHolidays)) },
    },
    select: { id: true },
    orderBy: { dueOn: "asc" },
  });
  return rows.map(({ id }) => id);
}
