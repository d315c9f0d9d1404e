import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { reasonSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** The organization takes its objection back; the mark goes with it. */
export const withdrawObjection = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("withdraw", actor, file);
  await enterStatus(context, file, status);
  await record(tx, actor, objectionEvents.withdrawn(id, { ...detailsOf(file), reason }));
  return { id };
});
