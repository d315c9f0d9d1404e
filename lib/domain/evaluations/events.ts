import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toOfficers } from "../cases/events";
import { caseDetails } from "../cases/schema";

const withReason = caseDetails.extend({ reason: z.string() });
const withCount = caseDetails.extend({ count: z.number() });
const graded = caseDetails.extend({
  organizationId: z.string(),
  grade: z.number(),
  validFrom: z.string(),
  validUntil: z.string(),
  certificate: z.string(),
});
const ended = caseDetails.extend({
  organizationId: z.string(),
  grade: z.number(),
  endedOn: z.string(),
  reason: z.string(),
});
const assigned = withCount.extend({ assessorIds: z.array(z.string()) });
const asked = caseDetails.extend({ memberIds: z.array(z.string()), isReview: z.boolean().default(false) });
const reviewerHref = (id: string) => `/reviewer/evaluations/${id}`;
const bothSides = (details: z.infer<typeof caseDetails>) => [
  ...toApplicants(details),
  ...toOfficers(details),
];

/** Steps of an evaluation; the subject is the case. Of a vote it says that it was cast, never what it was. */
export const evaluationEvents = defineEvents("evaluation", {
  drafted: { details: caseDetails },
  discarded: { details: caseDetails },
  applied: { details: caseDetails.extend({ points: z.number() }), told: bothSides, href },
  withdrawn: { details: withReason, told: toOfficers, href },
  admitted: { details: caseDetails.extend({ remark: z.string() }), told: toApplicants, href },
  notAdmitted: { details: withReason, told: toApplicants, href },
  assessorsAssigned: {
    details: assigned,
    told: ({ assessorIds }) => assessorIds.map((accountId) => ({ accountId })),
    href: reviewerHref,
  },
  conflictDeclared: { details: caseDetails, told: toOfficers, href },
  noConflictDeclared: { details: caseDetails },
  assessmentFinished: { details: caseDetails },
  assessed: { details: caseDetails.extend({ points: z.number() }), told: toOfficers, href },
  voteOpened: {
    details: asked,
    told: ({ memberIds }) => memberIds.map((accountId) => ({ accountId })),
    href: reviewerHref,
  },
  voted: { details: caseDetails.extend({ isReview: z.boolean() }) },
  recused: { details: caseDetails, told: toOfficers, href },
  votesCounted: { details: caseDetails.extend({ ballots: z.number() }) },
  chairCalled: {
    details: asked,
    told: ({ memberIds }) => memberIds.map((accountId) => ({ accountId })),
    href: reviewerHref,
  },
  chairDecided: { details: caseDetails, told: toOfficers, href },
  published: {
    details: caseDetails.extend({ grade: z.number(), from: z.string(), until: z.string() }),
    told: toApplicants,
    href,
  },
  reviewRequested: {
    details: asked.extend({ reason: z.string() }),
    told: (details) => [...toOfficers(details), ...details.memberIds.map((accountId) => ({ accountId }))],
    href,
  },
  reviewAnswered: { details: caseDetails.extend({ grade: z.number() }), told: toApplicants, href },
  graded: { details: graded, told: toApplicants, href },
  ungraded: { details: withReason.extend({ organizationId: z.string() }), told: toApplicants, href },
  lowered: { details: ended.extend({ before: z.number() }), told: toApplicants, href },
  ended: { details: ended, told: toApplicants, href },
  expiring: {
    details: caseDetails.extend({ grade: z.number(), validUntil: z.string(), days: z.number() }),
    told: toApplicants,
    href: () => "/organization/evaluations",
  },
  gradeQuestioned: {
    details: caseDetails.extend({ grade: z.number() }),
    told: () => [{ role: "approver" as const }, { role: "evaluationOfficer" as const }],
    href: () => "/bureau/evaluations/grades",
  },
});

/** Facts that stay among the offices and reviewers. */
export const internalFacts = [
  "evaluation.assessorsAssigned",
  "evaluation.conflictDeclared",
  "evaluation.noConflictDeclared",
  "evaluation.assessmentFinished",
  "evaluation.assessed",
  "evaluation.voteOpened",
  "evaluation.voted",
  "evaluation.recused",
  "evaluation.votesCounted",
  "evaluation.chairCalled",
  "evaluation.chairDecided",
  "evaluation.gradeQuestioned",
];
