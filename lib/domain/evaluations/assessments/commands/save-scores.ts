import { command } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { pointsOfDimension, scoredIn, totalOf } from "../../indicator-sets/rules";
import { evaluationLifecycle } from "../../policy";
import { getEvaluationForReviewer } from "../../queries/evaluation";
import { fittingAnswers, issuesOf } from "../../self-assessments/rules";
import { dimensionSaveSchema } from "../../self-assessments/schema";
import { getAssessment } from "../queries";
import { pointsOfScores, withDimension } from "../rules";

/**
 * Keeps the points of one dimension as an assessor finds them on site. Throws Refusal "evaluations.changedElsewhere" when
 * they were saved since `version` was read, as from another device.
 */
export const saveScores = command(dimensionSaveSchema, async ({ actor, tx, now }, input) => {
  const { id, section, version } = input;
  const { part } = await getAssessment(actor, id, now, tx);
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  evaluationLifecycle.take("score", actor, evaluation);
  const dimension = evaluation.set.tree.find(({ key }) => key === section);
  if (!dimension) throw new NotFound();
  const answers = fittingAnswers(input.answers, dimension);
  const scores = withDimension(part.scores, dimension, answers);
  const points = pointsOfScores(scores);
  const issues = issuesOf(answers, dimension, false);
  const told = {
    id,
    section,
    savedAt: now,
    issues,
    isComplete: issues.length === 0,
    points: scoredIn(dimension, points),
    of: pointsOfDimension(dimension),
  };
  if (JSON.stringify(scores) === JSON.stringify(part.scores)) return { ...told, version: part.version };
  const { count } = await tx.evaluationAssessor.updateMany({
    where: { caseId: id, accountId: actor.accountId ?? "", version, finishedAt: null },
    data: { scores, total: totalOf(evaluation.set.tree, points), version: version + 1 },
  });
  if (count === 0) throw new Refusal("evaluations.changedElsewhere");
  return { ...told, version: version + 1 };
});
