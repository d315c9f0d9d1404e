import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { repairEvents } from "../events";
import { repairLifecycle } from "../policy";
import { getRepair } from "../queries/repair";
import { withdrawalSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** The organization takes its application back; it may apply anew. */
export const withdrawRepair = command(withdrawalSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const file = await getRepair(actor, id, tx);
  const status = repairLifecycle.take("withdraw", actor, file);
  await enterStatus(context, file, status);
  await record(tx, actor, repairEvents.withdrawn(id, { ...detailsOf(file), reason }));
  return { id };
});
