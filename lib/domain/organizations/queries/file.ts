import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { fileVisibleTo } from "../policy";
import type { ParticularField } from "../schema";
import { namesOf, type RecordedChange } from "./changes";
import { getOrganizationById, type OrganizationEntry } from "./organization";

async function requireFile(actor: Actor, id: string): Promise<void> {
  const seen = await database().organization.findFirst({
    where: { AND: [fileVisibleTo(actor), { id }] },
    select: { id: true },
  });
  if (!seen) throw new NotFound();
}

/** An entry as its file shows it. Throws NotFound for readers outside the office. */
export async function getOrganizationFile(actor: Actor, id: string): Promise<OrganizationEntry> {
  await requireFile(actor, id);
  return getOrganizationById(actor, id);
}

/** Everything recorded about an entry, newest first: who, when, why, and each particular before and after. */
export async function listFileHistory(actor: Actor, { id }: Pick<OrganizationEntry, "id">) {
  await requireFile(actor, id);
  const rows = await database().registerChange.findMany({
    where: { organizationId: id },
    orderBy: { id: "asc" },
    include: { event: true },
    take: 2000,
  });
  const others = await database().event.findMany({
    where: { subjectType: "organization", subjectId: id, changes: { none: {} } },
    orderBy: { position: "desc" },
    take: 500,
  });
  const changes = rows.map(({ id, field, before, after }) => ({
    id,
    field: field as ParticularField,
    before: before as RecordedChange["before"],
    after: after as RecordedChange["after"],
  }));
  const names = await namesOf(changes);
  const byEvent = new Map(rows.map(({ event }) => [event.id, event]));
  const entries = [...byEvent.values(), ...others].map((event) => ({
    event,
    reason: rows.find(({ eventId }) => eventId === event.id)?.reason ?? null,
    changes: changes.filter((_, place) => rows[place]?.eventId === event.id),
  }));
  entries.sort((a, b) => b.event.occurredAt.getTime() - a.event.occurredAt.getTime());
  return { entries, names };
}
