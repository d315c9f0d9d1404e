import { keepStanding } from "@/lib/domain/organizations/commands/keep-standing";
import { isSystem } from "@/lib/platform/auth/actor";
import { addDays } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../cases/rules";
import { evaluationEvents } from "../events";
import { getEvaluation } from "../queries/evaluation";
import { caseIdSchema } from "../schema";

/** Notes that a grade has run out, the day after its last. Taken by the portal; nothing is decided by it. */
export const expireGrade = command(caseIdSchema, async ({ actor, tx, now, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const evaluation = await getEvaluation(actor, id, now, tx);
  const { grade, validUntil, endedOn, organizationId } = evaluation;
  if (grade === null || validUntil === null || endedOn !== null || validUntil >= today) {
    throw new Refusal("evaluations.gradeNotHeld");
  }
  const over = addDays(validUntil, 1);
  await tx.evaluation.update({
    where: { caseId: id },
    data: { endedOn: toDatabaseDate(over), endReason: "expired" },
  });
  await keepStanding(tx, organizationId, { evaluationGrade: null });
  const details = { ...caseDetailsOf(evaluation), organizationId, grade, endedOn: over, reason: "expired" };
  await record(tx, actor, evaluationEvents.ended(id, details));
  return { id };
});
