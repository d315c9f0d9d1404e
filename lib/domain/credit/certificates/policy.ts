import { type Actor, hasRole } from "@/lib/platform/auth/actor";

/** The organization asks for its own certificate; a credit officer or an approver may issue one at the counter. */
export function mayIssueFor(actor: Actor, organizationId: string): boolean {
  const isItsOwn = actor.organizationId !== null && actor.organizationId === organizationId;
  return isItsOwn
    ? hasRole(actor, "legalRepresentative", "organizationOperator")
    : hasRole(actor, "creditOfficer", "approver");
}
