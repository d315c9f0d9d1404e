import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import type { Rulebook } from "../../rulebooks/schema";
import { differences, linesOn, type PlainLine } from "../queries/lines";
import type { Refreshed } from "./refresh";

function byOrganization(lines: readonly PlainLine[]): Map<string, PlainLine[]> {
  const groups = new Map<string, PlainLine[]>();
  for (const line of lines) {
    const group = groups.get(line.organizationId);
    if (group) group.push(line);
    else groups.set(line.organizationId, [line]);
  }
  return groups;
}

type Explaining = {
  day: CalendarDate;
  rulebook: Rulebook;
  /** Lines before a change of records, read before it was made. */
  before: readonly PlainLine[];
};

/**
 * Writes into steps of history the lines that a change of records moved, where both scores were reckoned by the same
 * rules. Steps that other rules made keep their dimensions: what another version changes is seen by comparing the two.
 */
export async function explainChanges(
  tx: Transaction,
  refreshed: readonly Refreshed[],
  { day, rulebook, before }: Explaining,
): Promise<void> {
  const steps = refreshed.filter(({ rulebookBefore }) => rulebookBefore === rulebook.id);
  if (steps.length === 0) return;
  const ids = steps.map(({ organizationId }) => organizationId);
  const earlier = byOrganization(before);
  const later = byOrganization(await linesOn(tx, ids, day, rulebook.content));
  const explained = steps.map(({ changeId, organizationId }) => ({
    id: changeId,
    lines: differences(earlier.get(organizationId) ?? [], later.get(organizationId) ?? []),
  }));
  await tx.$executeRaw`
    UPDATE "CreditScoreChange" c SET "lines" = x."lines"
    FROM jsonb_to_recordset(${JSON.stringify(explained)}::jsonb) AS x("id" uuid, "lines" jsonb) WHERE c."id" = x."id"`;
}
