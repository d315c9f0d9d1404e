import { keepStanding } from "@/lib/domain/organizations/commands/keep-standing";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { sayIn } from "@/lib/platform/i18n/say";
import { issueCaseLetter } from "../../cases/letters/commands/issue-letter";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { mayLowerGrade } from "../policy";
import { getEvaluation } from "../queries/evaluation";
import { gradeHeldOn } from "../rules";
import { reasonedGradeSchema } from "../schema";

/**
 * Lowers a grade that holds, or takes it away (grade 0), as where the organization has come onto the list of serious
 * dishonesty. Decided by a person, never by the portal. Throws Refusal "evaluations.gradeNotHeld".
 */
export const lowerGrade = command(reasonedGradeSchema, async (context, { id, grade, reason }) => {
  const { actor, tx, now, today } = context;
  const evaluation = await getEvaluation(actor, id, now, tx);
  if (!mayLowerGrade(actor, evaluation)) throw new Forbidden();
  const { organizationId } = evaluation;
  const before = gradeHeldOn(evaluation, today);
  if (before === null) throw new Refusal("evaluations.gradeNotHeld");
  if (grade >= before) throw new FieldProblem("grade", "evaluations.problems.gradeNotLower");
  const isEnd = grade === 0;
  const { count } = await tx.evaluation.updateMany({
    where: { caseId: id, grade: before, endedOn: null },
    data: {
      flaggedOn: null,
      endReason: reason,
      ...(isEnd ? { endedOn: toDatabaseDate(today) } : { grade }),
    },
  });
  if (count === 0) throw new Refusal("platform.changedMeanwhile");
  await keepStanding(tx, organizationId, { evaluationGrade: isEnd ? null : grade });
  await issueCaseLetter(
    tx,
    actor,
    evaluation,
    {
      namespace: "evaluations",
      kind: isEnd ? "ended" : "lowered",
      mark: "评变",
      values: (locale) => {
        const say = sayIn(locale);
        return {
          before: say(`evaluations.grades.${before}`),
          grade: say(`evaluations.grades.${grade}`),
          reason,
        };
      },
    },
    context,
  );
  const details = { ...caseDetailsOf(evaluation), organizationId, endedOn: today, reason };
  await record(
    tx,
    actor,
    isEnd
      ? evaluationEvents.ended(id, { ...details, grade: before })
      : evaluationEvents.lowered(id, { ...details, grade, before }),
  );
  return { id };
});
