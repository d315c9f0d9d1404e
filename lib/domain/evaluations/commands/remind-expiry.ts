import { isSystem } from "@/lib/platform/auth/actor";
import { daysBetween } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { caseDetailsOf } from "../../cases/rules";
import { getRule } from "../../district/queries/rules";
import { evaluationEvents } from "../events";
import { getEvaluation } from "../queries/evaluation";
import { reminderDue } from "../rules";
import { caseIdSchema } from "../schema";

/** Reminds an organization that its grade runs out, once at each stage of the rules. Taken by the portal. */
export const remindOfExpiry = command(caseIdSchema, async ({ actor, tx, now, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const evaluation = await getEvaluation(actor, id, now, tx);
  const { grade, validUntil, endedOn, remindedAt } = evaluation;
  if (grade === null || validUntil === null || endedOn !== null)
    throw new Refusal("evaluations.gradeNotHeld");
  const days = daysBetween(today, validUntil);
  const stages = [
    await getRule("evaluation.firstReminderDays", today, tx),
    await getRule("evaluation.lastReminderDays", today, tx),
  ];
  const stage = reminderDue(days, remindedAt, stages);
  if (stage === null) return { id };
  await tx.evaluation.update({ where: { caseId: id }, data: { remindedAt: stage } });
  const details = { ...caseDetailsOf(evaluation), grade, validUntil, days };
  await record(tx, actor, evaluationEvents.expiring(id, details));
  return { id };
});
