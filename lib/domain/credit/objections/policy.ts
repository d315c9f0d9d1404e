import { type Actor, hasRole, isSystem } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsAuthority } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import type { ObjectionStatus } from "./schema";
import { objectionWorkflow } from "./workflow";

export type ObjectionSubject = CaseSubject & {
  status: ObjectionStatus;
  objection: { isSupplied: boolean; decidedById: string | null };
};

/** Objects for its organization: whoever speaks for it at its desk. */
export const mayObject = (actor: Actor, organizationId: string) =>
  hasRole(actor, "legalRepresentative", "organizationOperator") && actor.organizationId === organizationId;

const handles = (actor: Actor, subject: ObjectionSubject) =>
  isItsAuthority(actor, subject) && !hasStake(actor, subject);

/** What another office supplied is decided once that office has answered. */
function decides(actor: Actor, subject: ObjectionSubject) {
  if (!handles(actor, subject)) return false;
  return subject.status !== "filed" || !subject.objection.isSupplied || "notForwarded";
}

/** Who decided first does not look again. */
function looksAgain(actor: Actor, subject: ObjectionSubject) {
  if (!handles(actor, subject)) return false;
  return actor.accountId !== subject.objection.decidedById || "ownDecision";
}

/** Who may take each step, one line a step. */
export const objectionLifecycle = bindLifecycle(objectionWorkflow, {
  forward: handles,
  answer: handles,
  correct: decides,
  refuse: decides,
  requestSecondLook: (actor, subject: ObjectionSubject) => isApplicant(actor, subject),
  correctOnSecondLook: looksAgain,
  confirm: looksAgain,
  withdraw: (actor, subject) => isApplicant(actor, subject),
  lapse: (actor) => isSystem(actor),
});
