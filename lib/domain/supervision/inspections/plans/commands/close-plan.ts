import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { planEvents } from "../events";
import { planLifecycle } from "../policy";
import { getPlan } from "../queries";
import { planIdSchema } from "../schema";

/** Closes a plan of which every inspection has ended. Throws Refusal "inspections.inspectionsOpen". */
export const closePlan = command(planIdSchema, async ({ actor, tx }, { id }) => {
  const plan = await getPlan(actor, id, tx);
  const status = planLifecycle.take("closePlan", actor, plan);
  await advance(tx.inspectionPlan, plan, { status });
  await record(tx, actor, planEvents.closed(id, plan));
  return { id };
});
