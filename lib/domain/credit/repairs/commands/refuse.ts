import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { repairEvents } from "../events";
import { repairLifecycle } from "../policy";
import { getRepair } from "../queries/repair";
import { decisionSchema } from "../schema";
import { decide } from "./decide";
import { detailsOf } from "./details-of";

/** A second officer refuses a repair, with reasons; the letter tells the remedies. */
export const refuseRepair = command(decisionSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const file = await getRepair(actor, id, tx);
  repairLifecycle.take("refuse", actor, file);
  const letter = await decide(context, file, { outcome: "refused", reason });
  const told = { ...detailsOf(file), reason, decision: letter.number };
  await record(tx, actor, repairEvents.refused(id, told));
  return { id };
});
