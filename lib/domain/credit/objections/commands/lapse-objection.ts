import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { objectionIdSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** Nobody asked for a second look in time: the refusal is final. For the portal itself. */
export const lapseObjection = command(objectionIdSchema, async (context, { id }) => {
  const { actor, tx } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("lapse", actor, file);
  await enterStatus(context, file, status);
  await record(tx, actor, objectionEvents.lapsed(id, detailsOf(file)));
  return { id };
});
