import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { getRulebookOn } from "../../rulebooks/queries/rulebooks";
import type { ScoreCause } from "../../schema";
import { linesOn } from "../queries/lines";
import { someOf, wholeRegister } from "../queries/statement";
import { explainChanges } from "./explain-changes";
import { explainSteps } from "./explain-steps";
import { keepMedians } from "./keep-medians";
import { lockOrganizations, lockRegister } from "./locks";
import { refreshScores } from "./refresh";
import { showGrades } from "./show-grades";

type Change = { organizationIds: readonly string[]; day: CalendarDate; cause: ScoreCause };

/**
 * Changes records and reckons the scores of their organizations anew in the same transaction, with the lines that made
 * the difference. Nothing is reckoned before the first rules are in force.
 */
export async function recomputing<Result>(
  tx: Transaction,
  { organizationIds, day, cause }: Change,
  change: () => Promise<Result>,
): Promise<Result> {
  await lockOrganizations(tx, organizationIds);
  const rulebook = await getRulebookOn(day, tx);
  if (!rulebook) return change();
  const before = await linesOn(tx, organizationIds, day, rulebook.content);
  const result = await change();
  const wanted = someOf(organizationIds, Prisma.sql`${day}::date`);
  const refreshed = await refreshScores(tx, { wanted, day, rulebook, cause });
  await explainChanges(tx, refreshed, { day, rulebook, before });
  await showGrades(tx, organizationIds);
  return result;
}

/** Limits for statements over the whole register: time, memory, and joins in the order in which they are written. */
export async function giveRoom(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT set_config(name, value, true) FROM (VALUES ('statement_timeout', '0'), ('lock_timeout', '60s'),
    ('idle_in_transaction_session_timeout', '0'), ('work_mem', '256MB'), ('join_collapse_limit', '1'), ('enable_sort', 'off'),
    ('enable_mergejoin', 'off'), ('jit', 'off')) AS settings(name, value)`;
}

/**
 * Reckons the whole register for a day in one transaction: what time changed, and everything where other rules came into
 * force. Keeps the medians of that day with them. Gives the number of steps of history. Safe to run again: scores that
 * did not change are not written.
 */
export async function recomputeRegister(
  tx: Transaction,
  day: CalendarDate,
  cause: ScoreCause = "time",
): Promise<number> {
  await giveRoom(tx);
  await lockRegister(tx);
  const rulebook = await getRulebookOn(day, tx);
  if (!rulebook) return 0;
  const wanted = wholeRegister(Prisma.sql`${day}::date`);
  const refreshed = await refreshScores(tx, { wanted, day, rulebook, cause });
  await explainSteps(tx, refreshed, { day, rulebook });
  await tx.$executeRaw`
    UPDATE "CreditScoreChange" SET "cause" = 'rulebook'
    WHERE "id" = ANY(${refreshed.filter(({ rulebookBefore }) => rulebookBefore !== rulebook.id).map(({ changeId }) => changeId)}::uuid[])`;
  await keepMedians(tx, day);
  await tx.creditCursor.upsert({
    where: { name: "credit.reckoned" },
    create: { name: "credit.reckoned", position: BigInt(day.replaceAll("-", "")) },
    update: { position: BigInt(day.replaceAll("-", "")) },
  });
  return refreshed.length;
}
