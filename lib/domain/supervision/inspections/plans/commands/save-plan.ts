import { randomBytes } from "node:crypto";
import type { z } from "zod";
import { advance } from "@/lib/platform/advance";
import { type CommandContext, command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { nextNumber } from "@/lib/platform/db/number-series";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { planEvents } from "../events";
import { mayPlan, planLifecycle } from "../policy";
import { getPlan } from "../queries";
import { commitmentTo } from "../rules";
import { planSchema } from "../schema";

type TypedPlan = Omit<z.output<typeof planSchema>, "id" | "version">;

function columnsOf({ kind, sector, subdistrictCode, excludedMonths, inspectBy, ...typed }: TypedPlan) {
  const population = { kind, sector, subdistrictCode, excludedMonths };
  return { ...typed, inspectBy: toDatabaseDate(inspectBy), population };
}

/** Writes a new plan with its secret, and records what commits the portal to it. */
export async function makePlan(
  { actor, tx, now, today }: CommandContext,
  typed: TypedPlan,
  secret: string,
): Promise<{ id: string }> {
  if (actor.accountId === null) throw new Forbidden();
  const year = today.slice(0, 4);
  const number = `CJ-${year}-${String(await nextNumber(tx, `inspection-plan-${year}`)).padStart(3, "0")}`;
  const commitment = commitmentTo(secret);
  const plan = await tx.inspectionPlan.create({
    data: {
      ...columnsOf(typed),
      number,
      secret,
      commitment,
      createdById: actor.accountId,
      createdByName: actor.name,
      createdAt: now,
    },
    select: { id: true },
  });
  await record(tx, actor, planEvents.saved(plan.id, { number, title: typed.title, commitment }));
  return plan;
}

/**
 * Writes a plan of random inspections, or a draft of it anew. With a new plan the portal chooses its secret and records
 * what commits it to it, long before anybody knows who will be drawn from.
 */
export const savePlan = command(planSchema, async (context, { id, version, ...typed }) => {
  const { actor, tx, today } = context;
  if (!mayPlan(actor)) throw new Forbidden();
  if (typed.inspectBy <= today) throw new FieldProblem("inspectBy", "inspections.problems.past");
  if (!id) return makePlan(context, typed, randomBytes(32).toString("hex"));
  const plan = await getPlan(actor, id, tx);
  planLifecycle.take("savePlan", actor, plan);
  await advance(tx.inspectionPlan, { id, version }, columnsOf(typed));
  await record(tx, actor, planEvents.saved(id, { ...plan, title: typed.title }));
  return { id };
});
