import { z } from "zod";
import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { rulebookEvents } from "../events";
import { rulebookLifecycle } from "../policy";
import { getRulebook } from "../queries/rulebooks";
import { rulebookStepSchema } from "../schema";

const returnSchema = rulebookStepSchema.extend({ reason: z.string().trim().min(1).max(1_000) });

/** Gives a proposed version back to be worked on, with the reason. */
export const returnRulebook = command(returnSchema, async ({ actor, tx }, { id, version, reason }) => {
  const proposed = await getRulebook(actor, id, tx);
  const status = rulebookLifecycle.take("return", actor, proposed);
  await advance(tx.creditRulebook, { id, version }, { status, proposedById: null, proposedAt: null });
  const { ordinal, title } = proposed;
  await record(tx, actor, rulebookEvents.returned(id, { ordinal, title, reason }));
  return { id };
});
