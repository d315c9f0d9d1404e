import { type Actor, hasRole, isSystem } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsCenter, isItsSupervisoryUnit } from "../cases/policy";
import type { CaseSubject } from "../cases/schema";
import type { AnnualCheckStatus, CheckConclusion } from "./schema";
import { annualCheckWorkflow } from "./workflow";

export type AnnualCheckSubject = CaseSubject & {
  status: AnnualCheckStatus;
  signedAt: Date | null;
  endorsedById: string | null;
  reviewedById: string | null;
  concludedById: string | null;
  recommendation: CheckConclusion | null;
  isClean: boolean;
  daysLate: number | null;
  isReport: boolean;
  openCorrections: number;
  /** The statutory list on which the organization stands now. */
  statutoryList: string | null;
};

/** Nobody examines a report of their own. */
const isImpartial = (actor: Actor, subject: AnnualCheckSubject) => !hasStake(actor, subject);

/** Reviews first: the supervisory unit, or the center where the registration is direct. */
const reviewsFirst = (actor: Actor, subject: AnnualCheckSubject) =>
  (subject.isDirect ? isItsCenter(actor, subject) : isItsSupervisoryUnit(actor, subject)) &&
  isImpartial(actor, subject);

const examines = (actor: Actor, subject: AnnualCheckSubject) =>
  hasRole(actor, "annualCheckOfficer") && isImpartial(actor, subject);

const decides = (actor: Actor, subject: AnnualCheckSubject) =>
  hasRole(actor, "approver") && isImpartial(actor, subject);

/** The officer who reviewed a report does not conclude it. */
function fourEyes(actor: Actor, subject: AnnualCheckSubject) {
  if (!decides(actor, subject)) return false;
  return actor.accountId !== subject.reviewedById || "ownReview";
}

/**
 * A report without findings may be concluded with others, once another office or officer has looked at it; that of an
 * organization on a statutory list is looked at by itself.
 */
function concludesClean(actor: Actor, subject: AnnualCheckSubject) {
  const verdict = fourEyes(actor, subject);
  if (verdict !== true) return verdict;
  if (subject.isReport || !subject.isClean || subject.daysLate !== 0 || subject.openCorrections > 0)
    return "notClean";
  if (subject.statutoryList !== null) return "listed";
  if (subject.status === "reviewed") return subject.recommendation === "qualified" || "notClean";
  return (subject.endorsedById !== null && subject.endorsedById !== actor.accountId) || "notEndorsed";
}

/** Rectification is examined by another officer than the one who concluded; either role of the bureau may. */
function reassesses(actor: Actor, subject: AnnualCheckSubject) {
  if (!examines(actor, subject) && !decides(actor, subject)) return false;
  return actor.accountId !== subject.concludedById || "ownConclusion";
}

const signs = (actor: Actor, subject: AnnualCheckSubject) =>
  isApplicant(actor, subject) && (hasRole(actor, "legalRepresentative") || "representativeSigns");

const files = (actor: Actor, subject: AnnualCheckSubject) =>
  isApplicant(actor, subject) && (subject.signedAt !== null || "unsigned");

/** Who may take each step, one line a step. */
export const annualCheckLifecycle = bindLifecycle(annualCheckWorkflow, {
  sign: signs,
  signAgain: signs,
  signLate: signs,
  submit: files,
  skipEndorsement: (actor, subject: AnnualCheckSubject) => isApplicant(actor, subject),
  endorse: reviewsFirst,
  return: (actor, subject) =>
    subject.status === "endorsed" ? examines(actor, subject) : reviewsFirst(actor, subject),
  resubmit: files,
  recommend: (actor, subject) => examines(actor, subject) && !subject.isReport,
  receive: (actor, subject) => examines(actor, subject) && subject.isReport,
  sendBack: decides,
  conclude: fourEyes,
  orderRectification: fourEyes,
  concludeClean: concludesClean,
  submitRectification: (actor, subject) => isApplicant(actor, subject),
  reassess: reassesses,
  exempt: examines,
  miss: (actor) => isSystem(actor),
  lapse: (actor) => isSystem(actor),
});

/** Writes to organizations that have not filed: the bureau, and a center or a supervisory unit to its own. */
export const mayChase = (actor: Actor) =>
  hasRole(actor, "annualCheckOfficer", "approver", "centerStaff", "centerHead", "supervisoryReviewer");
