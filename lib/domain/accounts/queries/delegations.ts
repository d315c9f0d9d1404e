import type { Actor } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { database } from "@/lib/platform/db/client";

/** Roles that this person has lent to colleagues and that are still in force. */
export async function listLentRoles(actor: Actor, now: Date) {
  if (!actor.accountId) return [];
  return database().membership.findMany({
    where: { AND: [{ delegatedFrom: { accountId: actor.accountId } }, inForceAt(now)] },
    select: { id: true, role: true, validUntil: true, account: { select: { name: true, loginName: true } } },
    orderBy: { validUntil: "asc" },
  });
}
