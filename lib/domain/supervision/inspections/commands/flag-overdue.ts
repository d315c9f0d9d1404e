import { advance } from "@/lib/platform/advance";
import { isSystem } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { inspectionEvents } from "../events";
import { getInspection, orderDetailsOf } from "../queries/inspection";
import { isOverdue } from "../rules";
import { inspectionIdSchema } from "../schema";

/**
 * The portal notes once that an order was not obeyed in time, which the proposals for the first statutory list look for.
 * Throws Refusal "inspections.notOverdue" where there is nothing to note any more.
 */
export const flagOverdueOrder = command(inspectionIdSchema, async ({ actor, tx, now, today }, { id }) => {
  if (!isSystem(actor)) throw new Forbidden();
  const inspection = await getInspection(actor, id, tx);
  if (inspection.overdueSince !== null || !isOverdue(inspection, today)) {
    throw new Refusal("inspections.notOverdue");
  }
  await advance(tx.case, inspection, {});
  await tx.inspection.update({ where: { caseId: id }, data: { overdueSince: now } });
  await record(
    tx,
    actor,
    inspectionEvents.orderOverdue(id, { ...orderDetailsOf(inspection), overdueOn: today }),
  );
  return { id };
});
