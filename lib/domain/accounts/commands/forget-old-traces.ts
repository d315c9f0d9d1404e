import { z } from "zod";
import { isSystem } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";

const day = 86_400_000;

/**
 * Removes what signing in left behind and nobody needs: spent codes and counts after two days, links after thirty,
 * sessions six months after their end (Cybersecurity Law art. 21 asks for six months of logs; events are kept anyway).
 */
export const forgetOldTraces = command(z.object({}), async ({ actor, tx, now }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const before = (days: number) => new Date(now.getTime() - days * day);
  await tx.oneTimeCode.deleteMany({ where: { createdAt: { lt: before(2) } } });
  await tx.rateLimit.deleteMany({ where: { windowStartsAt: { lt: before(2) } } });
  await tx.invitation.deleteMany({ where: { expiresAt: { lt: before(30) } } });
  await tx.session.deleteMany({ where: { expiresAt: { lt: before(183) } } });
});
