import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { isSessionLive, sessionLimits } from "@/lib/platform/auth/session-limits";
import { database } from "@/lib/platform/db/client";
import { maySeeSecurity, visibleTo } from "../policy";

/** The live sessions of an account, the newest first: one's own, or any for those who look after security. */
export async function listSessions(actor: Actor, accountId: string, now: Date) {
  const maySee = actor.accountId === accountId || maySeeSecurity(actor) || isSystem(actor);
  if (!maySee) return [];
  const account = await database().account.findFirst({
    where: { AND: [{ id: accountId }, visibleTo(actor)] },
    select: {
      memberships: { where: inForceAt(now), select: { role: true } },
      sessions: {
        where: { endedAt: null, expiresAt: { gt: now } },
        select: {
          id: true,
          createdAt: true,
          lastSeenAt: true,
          expiresAt: true,
          endedAt: true,
          isComplete: true,
          userAgent: true,
          network: true,
        },
        orderBy: { lastSeenAt: "desc" },
        take: 100,
      },
    },
  });
  const limits = sessionLimits(account?.memberships.map(({ role }) => role) ?? []);
  return (account?.sessions ?? []).filter((session) => isSessionLive(session, limits, now));
}
