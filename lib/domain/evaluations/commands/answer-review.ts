import { z } from "zod";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { sayIn } from "@/lib/platform/i18n/say";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { text } from "../schema";
import { enterStatus } from "./enter-status";

const answerSchema = z.object({ id: z.uuid(), answer: text(4_000) });

/** Tells the organization in writing what the review committee decided, within fifteen days (Order 39 art. 23). */
export const answerReview = command(answerSchema, async (context, { id, answer }) => {
  const { actor, tx, now } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("answerReview", actor, evaluation);
  const grade = evaluation.reviewedGrade ?? 0;
  await enterStatus(tx, evaluation, status, context);
  await tx.evaluation.update({ where: { caseId: id }, data: { reviewAnswer: answer } });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    {
      namespace: "evaluations",
      kind: "reviewAnswer",
      mark: "评复",
      values: (locale) => ({ grade: sayIn(locale)(`evaluations.grades.${grade}`), answer }),
    },
    context,
  );
  await record(tx, actor, evaluationEvents.reviewAnswered(id, { ...caseDetailsOf(evaluation), grade }));
  return { id };
});
