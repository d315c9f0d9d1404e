import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { reasonSchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** An approver wants more investigation, or another proposal, before the organization is told. */
export const sendProposalBack = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("sendBack", actor, proceeding);
  await moveProceeding(context, proceeding, { status });
  await record(tx, actor, penaltyEvents.sentBack(id, { ...caseDetailsOf(proceeding), reason }));
  return { id };
});
