import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import {
  hasStake,
  isApplicant,
  isItsAuthority,
  isItsCenter,
  isItsSupervisoryUnit,
  mayDecideFor,
} from "../cases/policy";
import type { CaseSubject } from "../cases/schema";
import { kindTraits } from "./rules";
import type { RegistrationKind, RegistrationStatus } from "./schema";
import { registrationWorkflow } from "./workflow";

export { applicationsVisibleTo } from "../cases/policy";

export type RegistrationSubject = CaseSubject & {
  kind: RegistrationKind;
  status: RegistrationStatus;
  correctionNotifiedAt: Date | null;
  extendedBy: number;
  reviewedById: string | null;
};

const needsPreCheck = (subject: RegistrationSubject) => kindTraits[subject.kind].isPreChecked;
const needsConsent = (subject: RegistrationSubject) =>
  kindTraits[subject.kind].needsConsent && !subject.isDirect;

/** Nobody examines or decides a matter of their own, but a center files for groups of its neighborhood. */
const isImpartial = (actor: Actor, subject: RegistrationSubject) =>
  subject.authority === "center" || !hasStake(actor, subject);

const preChecks = (actor: Actor, subject: RegistrationSubject) =>
  isItsCenter(actor, subject) && isImpartial(actor, subject);
const consents = (actor: Actor, subject: RegistrationSubject) =>
  isItsSupervisoryUnit(actor, subject) && isImpartial(actor, subject);
const handles = (actor: Actor, subject: RegistrationSubject) =>
  isItsAuthority(actor, subject) && isImpartial(actor, subject);
const decides = (actor: Actor, subject: RegistrationSubject) =>
  mayDecideFor(actor, subject) && isImpartial(actor, subject);

/** Who may take each step, one line a step. */
export const registrationLifecycle = bindLifecycle(registrationWorkflow, {
  submit: (actor, subject: RegistrationSubject) => isApplicant(actor, subject),
  discard: (actor, subject) => isApplicant(actor, subject),
  skipPreCheck: (actor, subject) => isApplicant(actor, subject) && !needsPreCheck(subject),
  endorse: (actor, subject) => preChecks(actor, subject) && needsPreCheck(subject),
  return: (actor, subject) =>
    subject.status === "preChecked" ? consents(actor, subject) : preChecks(actor, subject),
  resubmit: (actor, subject) => isApplicant(actor, subject),
  skipConsent: (actor, subject) =>
    (isItsCenter(actor, subject) || isApplicant(actor, subject)) && !needsConsent(subject),
  consent: consents,
  recordPaperConsent: (actor, subject) => preChecks(actor, subject) && needsConsent(subject),
  denyConsent: consents,
  accept: (actor, subject) => isSystem(actor) || handles(actor, subject),
  requestCorrection: (actor, subject) =>
    handles(actor, subject) && (subject.correctionNotifiedAt === null || "correctionsToldAlready"),
  correct: (actor, subject) => isApplicant(actor, subject),
  pause: handles,
  resume: handles,
  extend: (actor, subject) => decides(actor, subject) && (subject.extendedBy === 0 || "extendedAlready"),
  recommend: handles,
  sendBack: decides,
  approve: fourEyes,
  refuse: fourEyes,
  withdraw: (actor, subject) => isApplicant(actor, subject),
  lapse: (actor) => isSystem(actor),
});

/** The officer who reviewed a case does not decide it. */
function fourEyes(actor: Actor, subject: RegistrationSubject) {
  if (!decides(actor, subject)) return false;
  return actor.accountId !== subject.reviewedById || "ownReview";
}
