import { caseDetailsOf } from "@/lib/domain/cases/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { penaltyEvents } from "../events";
import { penaltyLifecycle } from "../policy";
import { getProceeding } from "../queries/proceeding";
import { deliverySchema } from "../schema";
import { moveProceeding } from "./move-proceeding";

/** Notes the day on which the decision reached the organization: from it its remedies run (art. 61). */
export const deliverDecision = command(deliverySchema, async (context, { id, deliveredOn }) => {
  const { actor, tx, today } = context;
  const proceeding = await getProceeding(actor, id, tx);
  const status = penaltyLifecycle.take("deliver", actor, proceeding);
  const decidedOn = proceeding.penalty?.decidedOn ?? today;
  if (deliveredOn > today || deliveredOn < decidedOn)
    throw new FieldProblem("deliveredOn", "penalties.problems.deliveredOn");
  await moveProceeding(context, proceeding, {
    status,
    written: { deliveredOn: toDatabaseDate(deliveredOn) },
  });
  await record(tx, actor, penaltyEvents.delivered(id, { ...caseDetailsOf(proceeding), deliveredOn }));
  return { id };
});
