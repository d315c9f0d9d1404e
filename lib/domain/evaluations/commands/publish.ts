import { addDays } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { formatDate } from "@/lib/platform/i18n/formats";
import { sayIn } from "@/lib/platform/i18n/say";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { getRule } from "../../district/queries/rules";
import { evaluationEvents } from "../events";
import { evaluationLifecycle } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { caseIdSchema } from "../schema";
import { enterStatus } from "./enter-status";

/** Shows the grade that the committee voted to the public; within these days a review may be asked for (Order 39 art. 20). */
export const publishResult = command(caseIdSchema, async (context, { id }) => {
  const { actor, tx, now, today } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  const status = evaluationLifecycle.take("publish", actor, evaluation);
  const until = addDays(today, await getRule("evaluation.publicityDays", today, tx));
  const grade = evaluation.votedGrade ?? 0;
  // Nothing is decided before the period is over, so the days for the decision begin with its end.
  await enterStatus(tx, evaluation, status, { ...context, limitFrom: until });
  await tx.evaluation.update({
    where: { caseId: id },
    data: { publicityFrom: toDatabaseDate(today), publicityUntil: toDatabaseDate(until) },
  });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    {
      namespace: "evaluations",
      kind: "result",
      mark: "评示",
      values: (locale) => ({
        grade: sayIn(locale)(`evaluations.grades.${grade}`),
        points: evaluation.total ?? 0,
        from: formatDate(today, locale),
        until: formatDate(until, locale),
      }),
    },
    context,
  );
  const details = { ...caseDetailsOf(evaluation), grade, from: today, until };
  await record(tx, actor, evaluationEvents.published(id, details));
  return { id };
});
