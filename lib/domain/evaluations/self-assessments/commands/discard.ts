import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluation } from "../../queries/evaluation";
import { caseIdSchema } from "../../schema";

/** Throws a self-assessment away that was never sent in, so that the organization may begin anew. */
export const discardEvaluation = command(caseIdSchema, async ({ actor, tx, now }, { id }) => {
  const evaluation = await getEvaluation(actor, id, now, tx);
  evaluationLifecycle.take("discard", actor, evaluation);
  await tx.case.delete({ where: { id, version: evaluation.version, status: "draft" } });
  await record(tx, actor, evaluationEvents.discarded(id, caseDetailsOf(evaluation)));
  return { id };
});
