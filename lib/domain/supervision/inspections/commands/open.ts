import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { mayPlan } from "../plans/policy";
import { listInspectors, readStakes } from "../plans/queries";
import { inspectedKinds } from "../plans/schema";
import { openingSchema } from "../schema";
import { planInspection } from "./plan-inspection";

/** Opens an inspection for cause: a complaint, a warning, or what an officer noticed. The inspectors have no stake in it. */
export const openInspection = command(openingSchema, async (context, input) => {
  const { actor, tx, now } = context;
  const { organizationId, cause, inspectorIds } = input;
  if (actor.accountId === null || !mayPlan(actor)) throw new Forbidden();
  const organization = await tx.organization.findFirst({
    where: { id: organizationId, kind: { in: [...inspectedKinds] }, deregisteredOn: null },
  });
  if (!organization?.uscc) throw new FieldProblem("organizationId", "inspections.problems.organization");
  const pool = await listInspectors(now, tx);
  if (!inspectorIds.every((one) => pool.some(({ id }) => id === one))) {
    throw new FieldProblem("inspectorIds", "inspections.problems.inspectors");
  }
  const stakes = (await readStakes([organization.uscc], inspectorIds, tx)).get(organization.uscc);
  if (inspectorIds.some((one) => stakes?.has(one))) {
    throw new FieldProblem("inspectorIds", "inspections.problems.stake");
  }
  return planInspection(context, {
    organization,
    kind: "cause",
    cause,
    inspectorIds: [...new Set(inspectorIds)],
  });
});
