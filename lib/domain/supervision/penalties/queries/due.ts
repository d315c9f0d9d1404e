import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";

/** Proceedings on which the portal acts: days for statements that are over, and suspensions that are. */
export async function listDueProceedings(
  today: CalendarDate,
): Promise<{ silent: string[]; resuming: string[] }> {
  const before = { lt: toDatabaseDate(today) };
  const [silent, suspended] = await Promise.all([
    database().penaltyProceeding.findMany({
      where: { statementDueOn: before, case: { status: "noticed" } },
      select: { caseId: true },
    }),
    database().penalty.findMany({
      where: {
        caseId: { not: null },
        kind: "suspension",
        suspendedUntil: before,
        annulledOn: null,
        organization: { status: "suspended" },
      },
      select: { caseId: true },
    }),
  ]);
  return {
    silent: silent.map(({ caseId }) => caseId),
    resuming: suspended.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
  };
}
