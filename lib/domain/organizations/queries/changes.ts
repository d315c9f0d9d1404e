import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { visibleTo } from "../policy";
import {
  type OrganizationKind,
  type ParticularField,
  particularTraits,
  publicFields,
  type RecordedValue,
} from "../schema";

export type RecordedChange = {
  id: string;
  field: ParticularField;
  before: RecordedValue;
  after: RecordedValue;
};

/** Everything that one event changed of an entry. */
export type ChangeOfEntry = {
  eventId: string;
  changedAt: Date;
  reason: string;
  changes: RecordedChange[];
  /** What ids and codes in the changes stand for, by id or code. */
  names: Map<string, string>;
};

/** What the ids and codes among changed particulars stand for, by id or code. */
export async function namesOf(changes: Omit<RecordedChange, "id">[]): Promise<Map<string, string>> {
  const keys = changes.flatMap((change) => {
    const traits = particularTraits[change.field];
    if (traits.type !== "reference") return [];
    return [change.before, change.after]
      .filter((key) => typeof key === "string")
      .map((key) => ({ to: traits.to, key }));
  });
  if (keys.length === 0) return new Map();
  const keysTo = (to: string) => keys.filter((one) => one.to === to).map(({ key }) => key);
  const [subdistricts, communities, units] = await Promise.all([
    database().subdistrict.findMany({ where: { code: { in: keysTo("subdistrict") } } }),
    database().community.findMany({ where: { code: { in: keysTo("community") } } }),
    database().supervisoryUnit.findMany({ where: { id: { in: keysTo("supervisoryUnit") } } }),
  ]);
  const named = [...subdistricts, ...communities].map(({ code, name }): [string, string] => [code, name]);
  return new Map([...named, ...units.map(({ id, name }): [string, string] => [id, name])]);
}

/**
 * The public change history of an entry, newest first, one entry an event. Who decided stays with the office; what is
 * not public of the entry is not public of its history.
 */
export async function listChanges(
  actor: Actor,
  organization: { id: string; kind: OrganizationKind },
): Promise<ChangeOfEntry[]> {
  const rows = await database().registerChange.findMany({
    where: {
      organization: { AND: [visibleTo(actor), { id: organization.id }] },
      field: { in: publicFields(organization.kind) },
    },
    orderBy: [{ changedAt: "desc" }, { id: "asc" }],
    take: 500,
  });
  const names = await namesOf(rows as RecordedChange[]);
  const events = new Map<string, ChangeOfEntry>();
  for (const { id, eventId, changedAt, reason, ...change } of rows) {
    const event = events.get(eventId) ?? { eventId, changedAt, reason, changes: [], names };
    event.changes.push({ id, ...change } as RecordedChange);
    events.set(eventId, event);
  }
  return [...events.values()];
}
