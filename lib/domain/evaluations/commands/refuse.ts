import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** The qualification check is not passed: the organization is told why, and what it may do (Order 39 art. 7). */
export const refuseEvaluation = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("refuse", actor, evaluation);
  await enterStatus(tx, evaluation, status, context, { outcome: "notAdmitted", decidedAt: now });
  await tx.evaluation.update({
    where: { caseId: id },
    data: { decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
  });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    { namespace: "evaluations", kind: "notAdmitted", mark: "评不", values: () => ({ reason }) },
    context,
  );
  await record(tx, actor, evaluationEvents.notAdmitted(id, { ...caseDetailsOf(evaluation), reason }));
  return { id };
});
