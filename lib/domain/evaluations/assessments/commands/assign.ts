import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { getRule } from "../../../district/queries/rules";
import { enterStatus } from "../../commands/enter-status";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluation } from "../../queries/evaluation";
import { listReviewers } from "../../rounds/queries";
import { findTies } from "../../ties/queries";
import { assignmentSchema } from "../schema";

/**
 * Names assessors, whom the register must not tie to the organization (Order 39 art. 19). Whoever withdrew is replaced by
 * naming another. Throws Refusal "evaluations.tied", "evaluations.tooFewAssessors", "evaluations.assignedAlready".
 */
export const assignAssessors = command(assignmentSchema, async (context, { id, accountIds }) => {
  const { actor, tx, now, today } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("assign", actor, evaluation);
  const reviewers = (await listReviewers(now, tx)).filter((reviewer) => accountIds.includes(reviewer.id));
  if (reviewers.length !== new Set(accountIds).size) throw new Refusal("evaluations.notReviewer");
  const named = evaluation.assessors.find(({ accountId }) => accountIds.includes(accountId));
  if (named) throw new Refusal("evaluations.assignedAlready", { name: named.name });
  const { organizationId } = evaluation;
  const ties = (await findTies(reviewers, [organizationId], today, tx)).get(organizationId);
  const tied = reviewers.find((reviewer) => (ties?.get(reviewer.id) ?? []).length > 0);
  if (tied) throw new Refusal("evaluations.tied", { name: tied.name });
  const standing = evaluation.assessors.filter(({ withdrawnAt }) => withdrawnAt === null).length;
  const least = await getRule("evaluation.assessors", today, tx);
  if (standing + reviewers.length < least) throw new Refusal("evaluations.tooFewAssessors", { least });
  await tx.evaluationAssessor.createMany({
    data: reviewers.map((reviewer) => ({
      caseId: id,
      accountId: reviewer.id,
      assignedAt: now,
      computedTies: [],
    })),
  });
  await enterStatus(tx, evaluation, status, context, {
    assigneeId: evaluation.assigneeId ?? actor.accountId,
  });
  await record(
    tx,
    actor,
    evaluationEvents.assessorsAssigned(id, {
      ...caseDetailsOf(evaluation),
      count: reviewers.length,
      assessorIds: reviewers.map((reviewer) => reviewer.id),
    }),
  );
  return { id };
});
