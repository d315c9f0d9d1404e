import { type Actor, hasRole, isSystem } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsAuthority, mayDecideFor } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import type { PenaltyStatus } from "./schema";
import { penaltyWorkflow } from "./workflow";

export type PenaltySubject = CaseSubject & {
  status: PenaltyStatus;
  openedById: string | null;
  proposedById: string | null;
  hearingOfficerId: string | null;
  hearingOn: string | null;
  defendedAt: Date | null;
  /** The measure that was notified is heavy enough for a hearing. */
  mayBeHeard: boolean;
};

/** Opens proceedings: supervision officers and approvers of the bureau. */
export const mayOpen = (actor: Actor) => hasRole(actor, "supervisionOfficer", "approver");

const investigates = (actor: Actor, subject: PenaltySubject) =>
  isItsAuthority(actor, subject) && !hasStake(actor, subject);

/** Was one of those who investigated: opened the proceeding or proposed the penalty. */
export const investigated = (
  accountId: string | null,
  { openedById, proposedById }: Pick<PenaltySubject, "openedById" | "proposedById">,
) => accountId !== null && (accountId === openedById || accountId === proposedById);

/** An approver who had no part in the investigation. */
function secondOfficer(actor: Actor, subject: PenaltySubject) {
  if (!mayDecideFor(actor, subject) || hasStake(actor, subject)) return false;
  return !investigated(actor.accountId, subject) || "ownInvestigation";
}

/** Presides over the hearing: only who was appointed, and never somebody of the investigation (art. 64). */
function presides(actor: Actor, subject: PenaltySubject) {
  if (actor.accountId !== null && actor.accountId === subject.hearingOfficerId) return true;
  return investigates(actor, subject) && "notPresiding";
}

/** Who may take each step, one line a step. */
export const penaltyLifecycle = bindLifecycle(penaltyWorkflow, {
  investigate: (actor, subject: PenaltySubject) => investigates(actor, subject),
  propose: investigates,
  serveNotice: investigates,
  sendBack: (actor, subject) => mayDecideFor(actor, subject) && !hasStake(actor, subject),
  defend: (actor, subject) =>
    isApplicant(actor, subject) && (subject.defendedAt === null || "defendedAlready"),
  waive: (actor, subject) => isApplicant(actor, subject),
  requestHearing: (actor, subject) => isApplicant(actor, subject) && (subject.mayBeHeard || "noHearingRight"),
  closeStatement: (actor) => isSystem(actor),
  setHearing: investigates,
  recordHearing: presides,
  decide: secondOfficer,
  deliver: investigates,
  discontinue: secondOfficer,
  annul: (actor, subject) => mayDecideFor(actor, subject) && !hasStake(actor, subject),
});
