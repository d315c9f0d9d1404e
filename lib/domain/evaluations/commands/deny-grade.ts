import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { findLostConditions } from "../eligibility/queries";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { decidedGrade, refuseInPublicity } from "./grade";

/**
 * A second officer decides that no grade is given: as the committee voted, or because the organization has lost a condition
 * of evaluation since it was admitted. Throws Refusal "evaluations.gradeVoted".
 */
export const denyGrade = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("denyGrade", actor, evaluation);
  refuseInPublicity(evaluation, today);
  const isGradable = (await findLostConditions(evaluation, today, tx)).length === 0;
  if (decidedGrade(evaluation) > 0 && isGradable) throw new Refusal("evaluations.gradeVoted");
  await enterStatus(tx, evaluation, status, context, { outcome: "ungraded", decidedAt: now });
  await tx.evaluation.update({
    where: { caseId: id },
    data: { grade: 0, decidedById: actor.accountId, decidedByName: actor.name, decisionReason: reason },
  });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    { namespace: "evaluations", kind: "ungraded", mark: "评定", values: () => ({ reason }) },
    context,
  );
  const { organizationId } = evaluation;
  const details = { ...caseDetailsOf(evaluation), organizationId, reason };
  await record(tx, actor, evaluationEvents.ungraded(id, details));
  return { id };
});
