import { type Actor, hasRole, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import type { RulebookStatus } from "./schema";
import { rulebookWorkflow } from "./workflow";

type Subject = { status: RulebookStatus; createdById: string | null; proposedById: string | null };

const keepsRules = (actor: Actor) => hasRole(actor, "creditOfficer");

/** Adopted rules are public; drafts and what was withdrawn stay in the bureau. */
export const rulebooksVisibleTo = (actor: Actor): Prisma.CreditRulebookWhereInput =>
  isSystem(actor) || isBureau(actor) ? {} : { status: "adopted" };

export const mayDraftRulebook = keepsRules;

/** Whoever drafted or proposed a version does not adopt it. */
function fourEyes(actor: Actor, { createdById, proposedById }: Subject) {
  if (!hasRole(actor, "creditOfficer", "approver")) return false;
  return (actor.accountId !== createdById && actor.accountId !== proposedById) || "ownRulebook";
}

export const rulebookLifecycle = bindLifecycle(rulebookWorkflow, {
  change: keepsRules,
  rehearse: (actor: Actor) => hasRole(actor, "creditOfficer", "approver"),
  propose: keepsRules,
  return: (actor: Actor) => hasRole(actor, "creditOfficer", "approver"),
  adopt: fourEyes,
  withdraw: keepsRules,
});
