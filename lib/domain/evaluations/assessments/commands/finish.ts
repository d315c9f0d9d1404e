import { isCalendarDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../../cases/rules";
import { getRule } from "../../../district/queries/rules";
import { enterStatus } from "../../commands/enter-status";
import { evaluationEvents } from "../../events";
import { evaluationLifecycle } from "../../policy";
import { getEvaluationForReviewer } from "../../queries/evaluation";
import { gradeOf, meanTotal } from "../../rules";
import { getAssessment } from "../queries";
import { finishSchema } from "../schema";

/**
 * An assessor hands in all points; they are not altered afterwards. With the last one the mean is taken, and the grade
 * that it earns is proposed. Throws Refusal "evaluations.scoresOpen".
 */
export const finishAssessment = command(finishSchema, async (context, { id, visitedOn }) => {
  const { actor, tx, now, today } = context;
  const { part } = await getAssessment(actor, id, now, tx);
  // Two who finish at once wait for each other here, so that the second sees the first.
  await tx.$queryRaw`SELECT 1 FROM "Evaluation" WHERE "caseId" = ${id}::uuid FOR UPDATE`;
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  const completed = evaluationLifecycle.take("completeAssessment", actor, evaluation);
  if (part.open > 0) throw new Refusal("evaluations.scoresOpen", { count: part.open });
  if (!isCalendarDate(visitedOn) || visitedOn > today) {
    throw new FieldProblem("visitedOn", "evaluations.problems.visitedOn");
  }
  const { count } = await tx.evaluationAssessor.updateMany({
    where: { caseId: id, accountId: part.accountId, version: part.version, finishedAt: null },
    data: { finishedAt: now, total: part.total, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changedMeanwhile");
  const details = caseDetailsOf(evaluation);
  await record(tx, actor, evaluationEvents.assessmentFinished(id, details));
  const others = evaluation.assessors.filter(
    ({ accountId, withdrawnAt }) => withdrawnAt === null && accountId !== part.accountId,
  );
  const least = await getRule("evaluation.assessors", today, tx);
  const isLast = others.every(({ finishedAt }) => finishedAt !== null) && others.length + 1 >= least;
  const visited = toDatabaseDate(visitedOn);
  if (!isLast) {
    await tx.evaluation.update({ where: { caseId: id }, data: { visitedOn: visited } });
    return { id };
  }
  const total = meanTotal([part.total, ...others.map((other) => other.total ?? 0)]);
  await enterStatus(tx, evaluation, completed, context);
  await tx.evaluation.update({
    where: { caseId: id },
    data: { visitedOn: visited, total, proposedGrade: gradeOf(total, evaluation.set.cutoffs) },
  });
  await record(tx, actor, evaluationEvents.assessed(id, { ...details, points: total }));
  return { id };
});
