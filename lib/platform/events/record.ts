import type { Actor } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import type { Transaction } from "@/lib/platform/db/client";
import type { Audience, NewEvent } from "./define-events";

type PlaceFilter =
  | { role: Exclude<Actor["role"], "visitor" | "system"> }
  | { organizationId: string }
  | { subdistrictCode: string }
  | { supervisoryUnitId: string };

/** Active accounts: persons named, with or without a role, and whoever holds a role of the audience now. */
async function accountsOf(tx: Transaction, audience: Audience[]): Promise<string[]> {
  const named = audience.flatMap((one) => ("accountId" in one ? [one.accountId] : []));
  const roles: PlaceFilter[] = audience.flatMap((one) => ("accountId" in one ? [] : [one]));
  const inRole = roles.map((role) => ({ memberships: { some: { AND: [inForceAt(new Date()), role] } } }));
  const accounts = await tx.account.findMany({
    where: { status: "active", OR: [{ id: { in: named } }, ...inRole] },
    select: { id: true },
  });
  return accounts.map(({ id }) => id);
}

/**
 * Writes one event into the chained record, and a notice to everyone who is told of it.
 * Belongs into the transaction of the change: no record, no change.
 */
export async function record(tx: Transaction, actor: Actor, event: NewEvent): Promise<{ id: string }> {
  const { id } = await tx.event.create({
    data: {
      verb: event.verb,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      actorId: actor.accountId,
      actorName: actor.name,
      actorRole: actor.role,
      details: event.details as object,
    },
    select: { id: true },
  });
  const { href } = event;
  if (href && event.audience.length > 0) {
    const told = (await accountsOf(tx, event.audience)).filter((accountId) => accountId !== actor.accountId);
    await tx.notice.createMany({
      data: told.map((accountId) => ({
        accountId,
        eventId: id,
        messageKey: event.verb,
        values: event.details as object,
        href,
      })),
    });
  }
  return { id };
}
