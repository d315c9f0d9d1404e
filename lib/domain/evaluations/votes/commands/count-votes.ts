import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { enterStatus } from "../../commands/enter-status";
import { evaluationEvents } from "../../events";
import { actingChair, evaluationLifecycle } from "../../policy";
import { getEvaluation } from "../../queries/evaluation";
import { isReviewVote } from "../../rules";
import { caseIdSchema } from "../../schema";
import { voteFigures } from "../queries";
import { ballotsIn, hasQuorum, outcomeOf } from "../rules";

/**
 * Ends a vote and counts it, as first or as review committee. Without a majority the chair is asked to decide.
 * Throws Refusal "evaluations.noQuorum".
 */
export const countVotes = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  await tx.$queryRaw`SELECT 1 FROM "Evaluation" WHERE "caseId" = ${id}::uuid FOR UPDATE`;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const isReview = isReviewVote(evaluation.status);
  const counted = evaluationLifecycle.take(isReview ? "countReviewVotes" : "countVotes", actor, evaluation);
  const figures = await voteFigures(evaluation, isReview, today, tx);
  const ballots = ballotsIn(figures.tally);
  if (!hasQuorum(figures)) throw new Refusal("evaluations.noQuorum", { ballots, members: figures.entitled });
  const details = caseDetailsOf(evaluation);
  const outcome = outcomeOf(figures);
  if ("leading" in outcome) {
    const called = evaluationLifecycle.take(isReview ? "callReviewChair" : "callChair", actor, evaluation);
    await enterStatus(tx, evaluation, called, context);
    const memberIds = [actingChair(evaluation) ?? []].flat();
    await record(tx, actor, evaluationEvents.chairCalled(id, { ...details, memberIds, isReview }));
    return { id };
  }
  await enterStatus(tx, evaluation, counted, context);
  await tx.evaluation.update({
    where: { caseId: id },
    data: isReview ? { reviewedGrade: outcome.grade } : { votedGrade: outcome.grade },
  });
  await record(tx, actor, evaluationEvents.votesCounted(id, { ...details, ballots }));
  return { id };
});
