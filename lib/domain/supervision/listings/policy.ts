import { type Actor, hasRole, isSystem } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsAuthority, mayDecideFor } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import type { ListingStatus } from "./schema";
import { listingWorkflow } from "./workflow";

export type ListingSubject = CaseSubject & {
  status: ListingStatus;
  listing: { proposedById: string | null; verifiedById: string | null; baseAnnulledOn: string | null };
};

/** Proposes listings: officers of credit, and the portal by rule. */
export const mayPropose = (actor: Actor) => isSystem(actor) || hasRole(actor, "creditOfficer", "approver");

const handles = (actor: Actor, subject: ListingSubject) =>
  isItsAuthority(actor, subject) && !hasStake(actor, subject);
const decides = (actor: Actor, subject: ListingSubject) =>
  mayDecideFor(actor, subject) && !hasStake(actor, subject);

/** Who may take each step, one line a step. Nobody is listed or removed without a person. */
export const listingLifecycle = bindLifecycle(listingWorkflow, {
  serveNotice: (actor, subject: ListingSubject) => handles(actor, subject),
  serveByPublication: handles,
  defend: isApplicant,
  lapse: (actor) => isSystem(actor),
  verify: handles,
  list: fourEyes,
  notList: fourEyes,
  discontinue: handles,
  fallAway: (actor) => isSystem(actor),
  fallDue: (actor) => isSystem(actor),
  remove: removes,
  move: decides,
  annul: decides,
});

/** An entry leaves when it is over; one whose ground was annulled never was, and is annulled itself (Shanghai art. 37). */
function removes(actor: Actor, subject: ListingSubject) {
  if (!handles(actor, subject)) return false;
  if (subject.status === "listed") return "leavesOnApplication";
  return subject.listing.baseAnnulledOn === null || "annulInstead";
}

/** Whoever proposed a listing or verified it does not decide it. */
function fourEyes(actor: Actor, subject: ListingSubject) {
  if (!decides(actor, subject)) return false;
  if (actor.accountId === subject.listing.verifiedById) return "ownVerification";
  return actor.accountId !== subject.listing.proposedById || "ownProposal";
}
