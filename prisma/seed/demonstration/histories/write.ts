import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../insert-rows";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import type { Desk } from "./actors";
import type { HistoryEntry } from "./entry";
import { noticeRows } from "./notices";

/** Chains the entries in the order in which they happened, and writes what each of them changed. Returns how many. */
export async function writeHistories(
  tx: Transaction,
  entries: readonly HistoryEntry[],
  desks: readonly Desk[],
): Promise<number> {
  const chance = chanceOf("events");
  const ordered = entries
    .toSorted((first, second) => first.occurredAt.getTime() - second.occurredAt.getTime())
    .map((entry) => ({ ...entry, id: uuidAt(chance, entry.occurredAt) }));
  await insertRows(
    tx,
    "Event",
    ordered.map(({ id, occurredAt, actor, event }) => ({
      id,
      occurredAt,
      ...actor,
      verb: event.verb,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      details: event.details,
    })),
  );
  await insertRows(
    tx,
    "RegisterChange",
    ordered.flatMap(({ id, occurredAt, changes }) =>
      changes.map((change) => ({
        id: uuidAt(chance, occurredAt),
        eventId: id,
        ...change,
        changedAt: occurredAt,
      })),
    ),
  );
  await tx.notice.createMany({ data: noticeRows(ordered, desks) });
  return ordered.length;
}
