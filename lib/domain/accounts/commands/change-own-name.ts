import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { personName } from "../schema";

/** Corrects how one is called. */
export const changeOwnName = command(z.object({ name: personName }), async ({ actor, tx }, { name }) => {
  if (!actor.accountId) throw new Forbidden();
  await tx.account.update({ where: { id: actor.accountId }, data: { name, version: { increment: 1 } } });
  await record(tx, actor, accountEvents.changed(actor.accountId, { name, fields: ["name"] }));
});
