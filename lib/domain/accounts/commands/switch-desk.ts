import { z } from "zod";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { command } from "@/lib/platform/command";
import { NotFound } from "@/lib/platform/errors";

/** Sits down at another of one's own desks, in this session only. */
export const switchDesk = command(
  z.object({ sessionId: z.uuid(), membershipId: z.uuid() }),
  async ({ actor, tx, now }, { sessionId, membershipId }) => {
    const accountId = actor.accountId ?? undefined;
    const membership =
      accountId &&
      (await tx.membership.findFirst({ where: { AND: [{ id: membershipId, accountId }, inForceAt(now)] } }));
    if (!membership) throw new NotFound();
    await tx.session.updateMany({
      where: { id: sessionId, accountId, endedAt: null },
      data: { membershipId },
    });
    return { role: membership.role };
  },
);
