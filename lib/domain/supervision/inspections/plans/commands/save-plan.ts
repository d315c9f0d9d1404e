import { randomBytes } from "node:crypto";
import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { nextNumber } from "@/lib/platform/db/number-series";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { planEvents } from "../events";
import { mayPlan, planLifecycle } from "../policy";
import { getPlan } from "../queries";
import { commitmentTo } from "../rules";
import { planSchema } from "../schema";

/**
 * Writes a plan of random inspections, or a draft of it anew. With a new plan the portal chooses its secret and records
 * what commits it to it, long before anybody knows who will be drawn from.
 */
export const savePlan = command(planSchema, async ({ actor, tx, now, today }, input) => {
  const { id, version, kind, sector, subdistrictCode, excludedMonths, inspectBy, ...typed } = input;
  if (actor.accountId === null || !mayPlan(actor)) throw new Forbidden();
  if (inspectBy <= today) throw new FieldProblem("inspectBy", "inspections.problems.past");
  const columns = {
    ...typed,
    inspectBy: toDatabaseDate(inspectBy),
    population: { kind, sector, subdistrictCode, excludedMonths },
  };
  if (id) {
    const plan = await getPlan(actor, id, tx);
    planLifecycle.take("savePlan", actor, plan);
    await advance(tx.inspectionPlan, { id, version }, columns);
    await record(tx, actor, planEvents.saved(id, plan));
    return { id };
  }
  const year = today.slice(0, 4);
  const number = `CJ-${year}-${String(await nextNumber(tx, `inspection-plan-${year}`)).padStart(3, "0")}`;
  const secret = randomBytes(32).toString("hex");
  const commitment = commitmentTo(secret);
  const plan = await tx.inspectionPlan.create({
    data: {
      ...columns,
      number,
      secret,
      commitment,
      createdById: actor.accountId,
      createdByName: actor.name,
      createdAt: now,
    },
    select: { id: true },
  });
  await record(tx, actor, planEvents.saved(plan.id, { number, title: input.title, commitment }));
  return plan;
});
