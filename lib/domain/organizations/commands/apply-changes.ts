import { advance } from "@/lib/platform/advance";
import type { CalendarDate } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, NotFound } from "@/lib/platform/errors";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { columnsOf, particularsOf } from "../queries/particulars";
import { contradictions } from "../rules";
import { type ParticularChanges, type ParticularField, type Particulars, recordedValue } from "../schema";

type Change = {
  changes: ParticularChanges;
  /** Why, in the officer's or the procedure's words; stands beside every changed particular. */
  reason: string;
  /** The recorded event that caused the change. */
  eventId: string;
  today: CalendarDate;
};

function changedFields(before: Particulars, changes: ParticularChanges): ParticularField[] {
  const fields = Object.keys(changes) as ParticularField[];
  return fields.filter((field) => changes[field] !== undefined && changes[field] !== before[field]);
}

/** Ends the running status period and opens the next one, on the day of deregistration where there is one. */
async function turnStatus(tx: Transaction, organizationId: string, after: Particulars, change: Change) {
  const since = toDatabaseDate(after.deregisteredOn ?? change.today);
  await tx.statusPeriod.updateMany({ where: { organizationId, until: null }, data: { until: since } });
  await tx.statusPeriod.create({
    data: { organizationId, status: after.status, since, reason: change.reason },
  });
}

/**
 * Changes particulars of an entry: the row if nobody wrote it since it was read, its search keys, a former name or
 * status period where one ends, and one RegisterChange a particular. Returns the particulars that changed; values that
 * stand already are passed over. Throws FieldProblem for new contradictions, Refusal "platform.changedMeanwhile" for a race.
 */
export async function applyChanges(
  tx: Transaction,
  organization: { id: string; version: number },
  change: Change,
): Promise<ParticularField[]> {
  const row = await tx.organization.findUnique({
    where: { id: organization.id },
    include: { formerNames: { select: { name: true } } },
  });
  if (!row) throw new NotFound();
  const before = particularsOf(row);
  const fields = changedFields(before, change.changes);
  if (fields.length === 0) return [];

  const after: Particulars = { ...before, ...change.changes };
  const older = contradictions(before).map(({ problem }) => problem);
  const contradiction = contradictions(after).find(({ problem }) => !older.includes(problem));
  if (contradiction) {
    throw new FieldProblem(contradiction.field, `organizations.problems.${contradiction.problem}`);
  }

  const isRenamed = fields.includes("name");
  const formerNames = row.formerNames.map(({ name }) => name);
  if (isRenamed) formerNames.push(before.name);
  const kept = Object.fromEntries(fields.map((field) => [field, after[field]])) as ParticularChanges;
  await advance(tx.organization, organization, {
    ...columnsOf(kept),
    ...searchKeysOf({ ...after, formerNames }),
  });
  if (isRenamed) {
    const usedUntil = toDatabaseDate(change.today);
    await tx.formerName.create({ data: { organizationId: row.id, name: before.name, usedUntil } });
  }
  if (fields.includes("status")) await turnStatus(tx, row.id, after, change);
  await tx.registerChange.createMany({
    data: fields.map((field) => ({
      organizationId: row.id,
      eventId: change.eventId,
      field,
      before: recordedValue(before[field]) ?? undefined,
      after: recordedValue(after[field]) ?? undefined,
      reason: change.reason,
    })),
  });
  return fields;
}
