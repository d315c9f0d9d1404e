import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { correctionSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";
import { putRight } from "./put-right";
import { tellDecision } from "./tell-decision";

/** The objection is right: the record is corrected or annulled, and the score moves in the same transaction. */
export const correctObjection = command(correctionSchema, async (context, { id, reason, ...correction }) => {
  const { actor, tx, now } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("correct", actor, file);
  await enterStatus(context, file, status, { outcome: correction.decision, decidedAt: now });
  const { correctionId, ...totals } = await putRight(context, file, { ...correction, reason });
  await tx.creditObjection.update({
    where: { caseId: id },
    data: {
      decision: correction.decision,
      decisionReason: reason,
      decidedById: actor.accountId,
      decidedByName: actor.name,
      firstDecidedAt: now,
      correctionId,
      ...totals,
    },
  });
  const letter = await tellDecision(context, file, "corrected", { reason, ...totals });
  const told = { ...detailsOf(file), reason, decision: letter.number, ...totals };
  await record(tx, actor, objectionEvents.corrected(id, told));
  return { id };
});
