import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isItsAuthority } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import type { ContactCheckStatus } from "./schema";
import { contactCheckWorkflow } from "./workflow";

export type ContactCheckSubject = CaseSubject & {
  status: ContactCheckStatus;
  /** Who sent the letters. */
  senderIds: readonly string[];
};

export const mayOpenContactCheck = (actor: Actor) => hasRole(actor, "supervisionOfficer", "approver");

const handles = (actor: Actor, subject: ContactCheckSubject) =>
  isItsAuthority(actor, subject) && !hasStake(actor, subject);

/** Who sent the letters does not find that nobody was there. */
const finds = (actor: Actor, subject: ContactCheckSubject) => {
  if (!handles(actor, subject)) return false;
  return !subject.senderIds.some((id) => id === actor.accountId) || "ownLetters";
};

/** Who may take each step, one line a step. */
export const contactCheckLifecycle = bindLifecycle(contactCheckWorkflow, {
  sendFirst: handles,
  failFirst: handles,
  sendSecond: handles,
  failSecond: handles,
  sign: handles,
  findUnreachable: finds,
  findReached: handles,
  abandon: handles,
});
