import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluationForReviewer } from "../../queries/evaluation";
import { isReviewVote } from "../../rules";
import { gradeChoiceSchema } from "../../schema";
import { getVote } from "../queries";

/**
 * A committee member votes, once and in secret: it is kept that they voted, and the ballot is counted by rewriting every
 * row of the tally, so that no row tells of whom it came. Throws Refusal "evaluations.votedAlready" and "evaluations.recused".
 */
export const castBallot = command(gradeChoiceSchema, async ({ actor, tx, now }, { id, grade }) => {
  await getVote(actor, id, now, tx);
  // A count waits for the ballots under way, and a ballot for the count.
  await tx.$queryRaw`SELECT 1 FROM "Evaluation" WHERE "caseId" = ${id}::uuid FOR UPDATE`;
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  evaluationLifecycle.take("vote", actor, evaluation);
  const isReview = isReviewVote(evaluation.status);
  const cast = await tx.evaluationVote.createMany({
    data: [{ caseId: id, accountId: actor.accountId ?? "", isReview, castAt: now }],
    skipDuplicates: true,
  });
  if (cast.count === 0) throw new Refusal("evaluations.votedAlready");
  await tx.$executeRaw`
    UPDATE "EvaluationTally" SET "ballots" = "ballots" + ("grade" = ${grade})::int
    WHERE "caseId" = ${id}::uuid AND "isReview" = ${isReview}`;
  await record(tx, actor, evaluationEvents.voted(id, { ...caseDetailsOf(evaluation), isReview }));
  return { id };
});
