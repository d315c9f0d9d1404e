import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { LineChange, ScoreChange } from "../schema";

type Period = { from?: CalendarDate; until?: CalendarDate };

/** Every step of a score in a period, both days included, oldest first, each with the lines that made it. Public. */
export async function getHistory(
  _actor: Actor,
  organizationId: string,
  { from, until }: Period = {},
  tx: Transaction = database(),
): Promise<ScoreChange[]> {
  const rows = await tx.creditScoreChange.findMany({
    where: {
      organizationId,
      day: { ...(from && { gte: toDatabaseDate(from) }), ...(until && { lte: toDatabaseDate(until) }) },
    },
    orderBy: [{ day: "asc" }, { changedAt: "asc" }],
    take: 2_000,
  });
  return rows.map(({ id, rulebookId, total, grade, totalBefore, gradeBefore, cause, ...row }) => ({
    id,
    day: fromDatabaseDate(row.day),
    rulebookId,
    total,
    grade,
    totalBefore,
    gradeBefore,
    cause,
    lines: row.lines as LineChange[],
  }));
}
