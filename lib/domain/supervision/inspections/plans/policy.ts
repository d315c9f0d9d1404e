import { type Actor, hasRole, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import type { PlanStatus } from "./schema";
import { planWorkflow } from "./workflow";

export type PlanSubject = { status: PlanStatus; createdById: string; openCount: number };

/** Plans, opens and watches inspections for the bureau. */
export const mayPlan = (actor: Actor) => hasRole(actor, "supervisionOfficer", "approver");

/** Drafts are the bureau's; what was drawn is public. */
export function plansVisibleTo(actor: Actor): Prisma.InspectionPlanWhereInput {
  return isBureau(actor) || isSystem(actor) ? {} : { status: { not: "draft" } };
}

/** Who wrote a plan does not draw it: the second officer is the witness. */
export const planLifecycle = bindLifecycle(planWorkflow, {
  savePlan: (actor, _plan: PlanSubject) => mayPlan(actor),
  draw: (actor, plan) => mayPlan(actor) && (actor.accountId !== plan.createdById || "ownPlan"),
  closePlan: (actor, plan) => mayPlan(actor) && (plan.openCount === 0 || "inspectionsOpen"),
});
