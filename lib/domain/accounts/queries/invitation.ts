import { inForceAt } from "@/lib/platform/auth/held-roles";
import { database, type Transaction } from "@/lib/platform/db/client";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";

/** The account that a link opens; null when the link was used, has run out or never was. */
export async function getInvitation(token: string, now: Date, tx: Transaction = database()) {
  const invitation = await tx.invitation.findUnique({
    where: { tokenHash: keyedHash(token, "invitation") },
    include: { account: { include: { memberships: { where: inForceAt(now), select: { role: true } } } } },
  });
  if (!invitation || invitation.usedAt !== null || invitation.expiresAt <= now) return null;
  const { id, name, loginName, status, version, memberships } = invitation.account;
  return { id, name, loginName, status, version, roles: memberships.map(({ role }) => role) };
}
