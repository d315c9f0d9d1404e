import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { caseIdSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** The organization says expressly that it has nothing to add and wants no hearing (art. 62). */
export const waiveRights = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("waive", actor, proceeding);
  await moveProceeding(context, proceeding, { status });
  await record(tx, actor, penaltyEvents.waived(id, caseDetailsOf(proceeding)));
  return { id };
});
