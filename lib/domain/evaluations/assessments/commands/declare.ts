import { command } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluationForReviewer } from "../../queries/evaluation";
import { findTies } from "../../ties/queries";
import { getAssessment } from "../queries";
import { declarationSchema } from "../schema";

/**
 * An assessor declares to have no interest in the organization, and may read its file from then on; or withdraws, and
 * never sees it (Order 39 art. 19). What the register has come to show since they were named bars the first.
 */
export const declareInterest = command(declarationSchema, async (context, { id, declaration, reason }) => {
  const { actor, tx, now, today } = context;
  await getAssessment(actor, id, now, tx);
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  evaluationLifecycle.take("declare", actor, evaluation);
  const accountId = actor.accountId ?? "";
  const hasConflict = declaration === "conflict";
  const { organizationId } = evaluation;
  const ties = await findTies([{ id: accountId, name: actor.name }], [organizationId], today, tx);
  const found = ties.get(organizationId)?.get(accountId) ?? [];
  if (!hasConflict && found.length > 0) throw new Refusal("evaluations.tiedNow");
  const { count } = await tx.evaluationAssessor.updateMany({
    where: { caseId: id, accountId, declaredConflict: null },
    data: {
      declaredConflict: hasConflict,
      declaration: reason || null,
      declaredAt: now,
      computedTies: found,
      withdrawnAt: hasConflict ? now : null,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new NotFound();
  const event = hasConflict ? evaluationEvents.conflictDeclared : evaluationEvents.noConflictDeclared;
  await record(tx, actor, event(id, caseDetailsOf(evaluation)));
  return { id, hasConflict };
});
