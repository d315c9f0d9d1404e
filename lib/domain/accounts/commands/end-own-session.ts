import { z } from "zod";
import { endSession } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { NotFound } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";

/** Ends one of one's own sessions, such as on a computer left behind. */
export const endOwnSession = command(
  z.object({ sessionId: z.uuid() }),
  async ({ actor, tx, now }, { sessionId }) => {
    const { accountId, name } = actor;
    if (!accountId || !(await tx.session.findFirst({ where: { id: sessionId, accountId } })))
      throw new NotFound();
    await endSession(tx, sessionId, "endedByOwner", now);
    await record(tx, actor, accountEvents.sessionEnded(accountId, { name }));
  },
);
