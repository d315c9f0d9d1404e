import { type Actor, hasRole, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle, type Verdict } from "@/lib/platform/lifecycle";
import type { AmendmentStatus } from "./schema";
import { amendmentWorkflow } from "./workflow";

type Subject = { status: AmendmentStatus; proposedById: string };

/** Amendments are the bureau's own work; the public sees their outcome in the change history of the entry. */
export function visibleTo(actor: Actor): Prisma.AmendmentWhereInput {
  return isBureau(actor) || isSystem(actor) ? {} : { id: { in: [] } };
}

/** Who corrects entries directly. The system proposes nothing: a correction is always a person's. */
export const mayPropose = (actor: Actor) => hasRole(actor, "registrationOfficer", "approver");

function fourEyes(actor: Actor, amendment: Subject): Verdict {
  if (!mayPropose(actor)) return false;
  return actor.accountId !== amendment.proposedById || "ownProposal";
}

export const amendmentLifecycle = bindLifecycle(amendmentWorkflow, {
  confirm: fourEyes,
  decline: fourEyes,
  withdraw: (actor, amendment: Subject) => mayPropose(actor) && actor.accountId === amendment.proposedById,
});
