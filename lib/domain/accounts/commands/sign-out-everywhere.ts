import { z } from "zod";
import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";

/** Ends every session of the person, this one included. */
export const signOutEverywhere = command(z.object({}), async ({ actor, tx, now }) => {
  const { accountId, name } = actor;
  if (!accountId) throw new Forbidden();
  await endSessions(tx, accountId, { now, reason: "signedOutEverywhere" });
  await record(tx, actor, accountEvents.signedOutEverywhere(accountId, { name }));
});
