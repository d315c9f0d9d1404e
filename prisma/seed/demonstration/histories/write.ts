import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import type { HistoryEntry } from "./entry";

/** Chains the entries in the order in which they happened, and writes what each of them changed. Returns how many. */
export async function writeHistories(tx: Transaction, entries: readonly HistoryEntry[]): Promise<number> {
  const chance = chanceOf("events");
  const ordered = entries
    .toSorted((first, second) => first.occurredAt.getTime() - second.occurredAt.getTime())
    .map((entry) => ({ ...entry, id: uuidAt(chance, entry.occurredAt) }));
  await tx.event.createMany({
    data: ordered.map(({ id, occurredAt, actor, event }) => ({
      id,
      occurredAt,
      ...actor,
      verb: event.verb,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      details: event.details as Prisma.InputJsonValue,
    })),
  });
  await tx.registerChange.createMany({
    data: ordered.flatMap(({ id, occurredAt, changes }) =>
      changes.map(({ before, after, ...change }) => ({
        ...change,
        eventId: id,
        before: before ?? Prisma.DbNull,
        after: after ?? Prisma.DbNull,
        changedAt: occurredAt,
      })),
    ),
  });
  return ordered.length;
}
