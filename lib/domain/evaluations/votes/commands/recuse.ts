import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluationForReviewer } from "../../queries/evaluation";
import { reasonSchema } from "../../schema";
import { getVote } from "../queries";

/** A committee member who has an interest stays away from the vote and from the file (Order 39 art. 19). */
export const recuseFromVote = command(reasonSchema, async ({ actor, tx, now }, { id, reason }) => {
  await getVote(actor, id, now, tx);
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  evaluationLifecycle.take("recuse", actor, evaluation);
  await tx.evaluationRecusal.create({
    data: { caseId: id, accountId: actor.accountId ?? "", reason, declaredAt: now },
  });
  await record(tx, actor, evaluationEvents.recused(id, caseDetailsOf(evaluation)));
  return { id };
});
