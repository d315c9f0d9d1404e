import { isSystem } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { getEvaluation } from "../queries/evaluation";
import { caseIdSchema } from "../schema";

/**
 * Lays the grade of an organization that came onto the list of serious dishonesty before the officers, who decide whether
 * it is lowered or taken away. Taken by the portal.
 */
export const questionGrade = command(caseIdSchema, async ({ actor, tx, now, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const evaluation = await getEvaluation(actor, id, now, tx);
  const { count } = await tx.evaluation.updateMany({
    where: { caseId: id, flaggedOn: null, endedOn: null, grade: { gte: 1 } },
    data: { flaggedOn: toDatabaseDate(today) },
  });
  if (count === 0) throw new Refusal("evaluations.gradeNotHeld");
  const details = { ...caseDetailsOf(evaluation), grade: evaluation.grade ?? 0 };
  await record(tx, actor, evaluationEvents.gradeQuestioned(id, details));
  return { id };
});
