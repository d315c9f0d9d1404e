import { type Actor, hasRole, isBureau, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { announcementWorkflow } from "./workflow";

type Subject = { status: "draft" | "published" | "withdrawn"; draftedById: string | null };

/** Anyone reads what was published, also after its withdrawal; the bureau reads drafts, too. */
export function visibleTo(actor: Actor): Prisma.AnnouncementWhereInput {
  return isBureau(actor) || isSystem(actor) ? {} : { status: { in: ["published", "withdrawn"] } };
}

export const mayDraft = (actor: Actor) =>
  hasRole(actor, "registrationOfficer", "annualCheckOfficer", "approver");

export const announcementLifecycle = bindLifecycle(announcementWorkflow, {
  edit: (actor) => mayDraft(actor),
  publish: (actor, subject: Subject) => {
    if (isSystem(actor)) return true;
    if (!mayDraft(actor)) return false;
    return actor.accountId !== subject.draftedById || "ownDraft";
  },
  withdraw: (actor) => hasRole(actor, "approver"),
});
