import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { reasonSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";
import { tellDecision } from "./tell-decision";

/** Another officer comes to the same: the refusal stands, with reasons of its own. */
export const confirmRefusal = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("confirm", actor, file);
  await enterStatus(context, file, status, { outcome: "refused", decidedAt: now });
  await tx.creditObjection.update({
    where: { caseId: id },
    data: {
      secondDecision: "refused",
      secondDecisionReason: reason,
      secondDecidedById: actor.accountId,
      secondDecidedByName: actor.name,
    },
  });
  const letter = await tellDecision(context, file, "confirmed", { reason });
  const told = { ...detailsOf(file), reason, decision: letter.number };
  await record(tx, actor, objectionEvents.confirmed(id, told));
  return { id };
});
