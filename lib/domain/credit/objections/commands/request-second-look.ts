import { keepSubmission } from "@/lib/domain/cases/commands/keep-submission";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { reasonSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/**
 * The organization asks for another officer to look at a refusal, once, within the days of the rule. The record is marked
 * again. Throws Refusal "objections.secondLookOver".
 */
export const requestSecondLook = command(reasonSchema, async (context, { id, reason }) => {
  const { actor, tx, now, today } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("requestSecondLook", actor, file);
  if (file.dueOn !== null && file.dueOn < today) throw new Refusal("objections.secondLookOver");
  await enterStatus(context, file, status);
  await tx.creditObjection.update({
    where: { caseId: id },
    data: { secondLookRequestedAt: now, secondLookReason: reason },
  });
  await keepSubmission(context, id, { kind: "secondLook", answers: { reason } });
  await record(tx, actor, objectionEvents.secondLookRequested(id, { ...detailsOf(file), reason }));
  return { id };
});
