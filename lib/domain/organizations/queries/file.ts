import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import { fileVisibleTo } from "../policy";
import type { ParticularField } from "../schema";
import { namesOf, type RecordedChange } from "./changes";
import { getOrganizationById, type OrganizationEntry } from "./organization";

/** An entry as its file shows it. Throws NotFound for readers outside the office. */
export async function getOrganizationFile(actor: Actor, id: string): Promise<OrganizationEntry> {
  const seen = await database().organization.findFirst({
    where: { AND: [fileVisibleTo(actor), { id }] },
    select: { id: true },
  });
  if (!seen) throw new NotFound();
  return getOrganizationById(actor, id);
}

/**
 * Everything recorded about an entry, newest first: who, when, why, and each particular before and after. The caller
 * has read the file.
 */
export async function listFileHistory(organization: OrganizationEntry) {
  const rows = await database().registerChange.findMany({
    where: { organizationId: organization.id },
    orderBy: { id: "asc" },
    include: { event: true },
    take: 2000,
  });
  const others = await database().event.findMany({
    where: { subjectType: "organization", subjectId: organization.id, changes: { none: {} } },
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
