import { type Actor, deskOf, hasRole, isSystem } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsAuthority, isItsCenter } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import type { ComplaintKind, ComplaintStatus } from "./schema";
import { complaintWorkflow } from "./workflow";

type ComplaintSubject = CaseSubject & {
  kind: ComplaintKind;
  status: ComplaintStatus;
  proposedById: string | null;
  satisfaction: number | null;
};

/** Handles it for the office that has it, and has no stake in it. */
const handles = (actor: Actor, subject: ComplaintSubject) =>
  isItsAuthority(actor, subject) && !hasStake(actor, subject);

const examines = (actor: Actor, subject: ComplaintSubject) =>
  subject.kind === "complaint" && handles(actor, subject);

/** Sits at the desk of the organization that is complained of: it never sees the case, only what it is asked. */
export const isAsked = (actor: Actor, organizationId: string | null) =>
  deskOf(actor.role) === "organization" && organizationId !== null && actor.organizationId === organizationId;

/** Who found a complaint justified does not decide that it is: another officer of the same office does, or an approver. */
function secondOfficer(actor: Actor, subject: ComplaintSubject) {
  const decides = handles(actor, subject) || (hasRole(actor, "approver") && !hasStake(actor, subject));
  if (!decides) return false;
  return actor.accountId !== subject.proposedById || "ownFinding";
}

/** Who may take each step, one line a step. */
export const complaintLifecycle = bindLifecycle(complaintWorkflow, {
  accept: examines,
  forward: (actor, subject: ComplaintSubject) =>
    subject.authority === "center" && isItsCenter(actor, subject) && examines(actor, subject),
  decline: handles,
  ask: examines,
  answer: (actor, subject) => isAsked(actor, subject.organizationId),
  missAnswer: (actor) => isSystem(actor),
  conclude: examines,
  propose: examines,
  sendBack: secondOfficer,
  confirm: secondOfficer,
  thank: (actor, subject) => subject.kind === "thanks" && handles(actor, subject),
  withdraw: (actor, subject) => isApplicant(actor, subject),
  rate: (actor, subject) => isApplicant(actor, subject) && (subject.satisfaction === null || "ratedAlready"),
});
