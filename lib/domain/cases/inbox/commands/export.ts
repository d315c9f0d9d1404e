import { command } from "@/lib/platform/command";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { inboxEvents } from "../events";
import { officeOf } from "../policy";
import { exportSchema } from "../schema";

/** Says in the record that a person of an office takes a copy of an inbox; to be called before the first row is sent. */
export const exportCases = command(exportSchema, async ({ actor, tx }, details) => {
  if (officeOf(actor) === null) throw new Forbidden();
  await record(tx, actor, inboxEvents.exported("cases", details));
});
