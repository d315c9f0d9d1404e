import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Rulebook } from "../../rulebooks/schema";
import { differences, linesOn, type PlainLine, readLines } from "../queries/lines";
import { wholeRegister } from "../queries/statement";
import type { Refreshed } from "./refresh";

const atOnce = 1_000;

function byOrganization(lines: readonly PlainLine[]): Map<string, PlainLine[]> {
  const groups = new Map<string, PlainLine[]>();
  for (const line of lines) {
    const group = groups.get(line.organizationId);
    if (group) group.push(line);
    else groups.set(line.organizationId, [line]);
  }
  return groups;
}

/** The lines as they were when each score was last kept. */
function linesBefore(tx: Transaction, steps: readonly Refreshed[], rulebook: Rulebook): Promise<PlainLine[]> {
  const days = steps.map(({ organizationId, dayBefore }) => ({
    organizationId,
    day: dayBefore && fromDatabaseDate(dayBefore),
  }));
  const day = Prisma.sql`x."day"`;
  const wanted = Prisma.sql`SELECT w.* FROM jsonb_to_recordset(${JSON.stringify(days)}::jsonb) AS x("organizationId" uuid, "day" date),
    LATERAL (${wholeRegister(day)} AND o."id" = x."organizationId") w`;
  return readLines(tx, { wanted, content: rulebook.content });
}

type Explaining = {
  day: CalendarDate;
  rulebook: Rulebook;
  /** Lines before a change of records, read before it was made; else the lines of the day of the last score. */
  before?: readonly PlainLine[];
};

/**
 * Writes into steps of history the lines that made them, where both scores were reckoned by the same rules. Steps that
 * other rules made keep their dimensions: what another version changes is seen by comparing the two.
 */
export async function explainChanges(
  tx: Transaction,
  refreshed: readonly Refreshed[],
  { day, rulebook, before }: Explaining,
): Promise<void> {
  const steps = refreshed.filter(({ rulebookBefore }) => rulebookBefore === rulebook.id);
  for (let start = 0; start < steps.length; start += atOnce) {
    const some = steps.slice(start, start + atOnce);
    const ids = some.map(({ organizationId }) => organizationId);
    const earlier = byOrganization(before ?? (await linesBefore(tx, some, rulebook)));
    const later = byOrganization(await linesOn(tx, ids, day, rulebook.content));
    const explained = some.map(({ changeId, organizationId }) => ({
      id: changeId,
      lines: differences(earlier.get(organizationId) ?? [], later.get(organizationId) ?? []),
    }));
    await tx.$executeRaw`
      UPDATE "CreditScoreChange" c SET "lines" = x."lines"
      FROM jsonb_to_recordset(${JSON.stringify(explained)}::jsonb) AS x("id" uuid, "lines" jsonb) WHERE c."id" = x."id"`;
  }
}
