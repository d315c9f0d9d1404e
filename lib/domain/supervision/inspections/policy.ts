import { type Actor, hasRole, isBureau } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { isApplicant, isItsAuthority } from "../../cases/policy";
import type { CaseSubject } from "../../cases/schema";
import { conclusionOf, needsOrder } from "./rules";
import type { InspectionStatus, Severity } from "./schema";
import { inspectionWorkflow } from "./workflow";

export type InspectionSubject = CaseSubject & {
  status: InspectionStatus;
  reportedById: string | null;
  inspectorIds: readonly string[];
  isUnreachable: boolean;
  findings: readonly { severity: Severity; remedy: string }[];
};

/** Sits at the desk of the organization that is inspected, now or in another role. */
const isRespondent = (actor: Actor, subject: InspectionSubject) => isApplicant(actor, subject);

/** One of those who were drawn or named for this visit. */
export const isInspector = (actor: Actor, subject: Pick<InspectionSubject, "inspectorIds">) =>
  isBureau(actor) && actor.accountId !== null && subject.inspectorIds.includes(actor.accountId);

const handles = (actor: Actor, subject: InspectionSubject) =>
  isItsAuthority(actor, subject) && !isRespondent(actor, subject);

const visits = (actor: Actor, subject: InspectionSubject) =>
  isInspector(actor, subject) && !isRespondent(actor, subject);

/** Who inspected does not judge whether what was found is put right. */
const verifies = (actor: Actor, subject: InspectionSubject) => {
  if (!handles(actor, subject) && !visits(actor, subject)) return false;
  return actor.accountId !== subject.reportedById || "ownReport";
};

/** Who may take each step, one line a step. */
export const inspectionLifecycle = bindLifecycle(inspectionWorkflow, {
  notify: (actor, subject: InspectionSubject) => handles(actor, subject) || visits(actor, subject),
  report: visits,
  order: (actor, subject) =>
    (handles(actor, subject) || visits(actor, subject)) && (subject.findings.length > 0 || "nothingToOrder"),
  conclude: (actor, subject) =>
    (handles(actor, subject) || visits(actor, subject)) && (!needsOrder(subject.findings) || "orderNeeded"),
  reportRectification: isRespondent,
  verify: verifies,
  return: verifies,
  drop: (actor, subject) => hasRole(actor, "supervisionOfficer", "approver") && handles(actor, subject),
});

/** What the visit comes to, as the case stands. */
export const conclusionSoFar = (subject: InspectionSubject) =>
  conclusionOf(subject.findings, subject.isUnreachable);
