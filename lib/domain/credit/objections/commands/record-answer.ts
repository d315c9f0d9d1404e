import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { objectionEvents } from "../events";
import { objectionLifecycle } from "../policy";
import { getObjection } from "../queries/objection";
import { answerSchema } from "../schema";
import { detailsOf } from "./details-of";
import { enterStatus } from "./enter-status";

/** Keeps what the office that supplied the record answered. */
export const recordAnswer = command(answerSchema, async (context, { id, answer }) => {
  const { actor, tx, now } = context;
  const file = await getObjection(actor, id, tx);
  const status = objectionLifecycle.take("answer", actor, file);
  await enterStatus(context, file, status);
  await tx.creditObjection.update({
    where: { caseId: id },
    data: { supplierAnswer: answer, answeredAt: now },
  });
  const { supplier } = file.objection;
  await record(tx, actor, objectionEvents.answered(id, { ...detailsOf(file), supplier }));
  return { id };
});
