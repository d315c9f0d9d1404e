import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Forbidden, NotFound } from "@/lib/platform/errors";

/** Takes one of the reader's own views away. */
export const removeView = command(z.object({ id: z.uuid() }), async ({ actor, tx }, { id }) => {
  if (!actor.accountId) throw new Forbidden();
  const { count } = await tx.savedView.deleteMany({ where: { id, accountId: actor.accountId } });
  if (count === 0) throw new NotFound();
});
