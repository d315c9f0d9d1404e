import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { enterStatus } from "../../commands/enter-status";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluationForReviewer } from "../../queries/evaluation";
import { isReviewVote } from "../../rules";
import { reasonedGradeSchema } from "../../schema";
import { getVote, voteFigures } from "../queries";
import { outcomeOf } from "../rules";

/**
 * Where no grade had a majority the chair decides openly among those that got ballots, and gives reasons. That is an act
 * of its own: the chair's ballot stays as secret as any.
 */
export const breakTie = command(reasonedGradeSchema, async (context, { id, grade, reason }) => {
  const { actor, tx, now, today } = context;
  await getVote(actor, id, now, tx);
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  const isReview = isReviewVote(evaluation.status);
  const status = evaluationLifecycle.take(isReview ? "breakReviewTie" : "breakTie", actor, evaluation);
  const outcome = outcomeOf(await voteFigures(evaluation, isReview, today, tx));
  if ("leading" in outcome && !outcome.leading.includes(grade)) {
    throw new FieldProblem("grade", "evaluations.problems.gradeNotLeading");
  }
  await enterStatus(tx, evaluation, status, context);
  await tx.evaluation.update({
    where: { caseId: id },
    data: isReview
      ? { reviewedGrade: grade, reviewChairReason: reason }
      : { votedGrade: grade, chairReason: reason },
  });
  await record(tx, actor, evaluationEvents.chairDecided(id, caseDetailsOf(evaluation)));
  return { id };
});
