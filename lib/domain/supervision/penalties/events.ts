import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toOfficers } from "../../cases/events";
import { type CaseDetails, caseDetails } from "../../cases/schema";
import { penaltyKinds } from "./schema";

const withReason = caseDetails.extend({ reason: z.string() });
/** `fine` in fen as text: events are kept as JSON. Empty where none. */
const measure = { kindOfPenalty: z.enum(penaltyKinds), fine: z.string(), months: z.number() };

/** The organization, from the notice on. */
const toRespondent = (details: CaseDetails) => toApplicants({ ...details, isOrganizationTold: true });
const toDeciders = () => [{ role: "approver" as const }];

/** Steps of a penalty proceeding; the subject is the case. */
export const penaltyEvents = defineEvents("penalty", {
  opened: { details: withReason, told: toOfficers, href },
  investigated: { details: caseDetails },
  proposed: { details: caseDetails.extend(measure), told: toDeciders, href },
  sentBack: { details: withReason, told: toOfficers, href },
  noticeServed: {
    details: caseDetails.extend({ ...measure, dueOn: z.string() }),
    told: toRespondent,
    href,
  },
  defended: { details: caseDetails, told: toOfficers, href },
  waived: { details: caseDetails, told: toOfficers, href },
  statementClosed: {
    details: caseDetails,
    told: (details) => [...toOfficers(details), ...toDeciders()],
    href,
  },
  hearingRequested: { details: withReason, told: toOfficers, href },
  hearingSet: {
    details: caseDetails.extend({
      hearingOn: z.string(),
      place: z.string(),
      officerId: z.string(),
      officer: z.string(),
    }),
    told: (details) => [...toRespondent(details), { accountId: details.officerId }],
    href,
  },
  hearingHeld: { details: caseDetails, told: (details) => [...toOfficers(details), ...toDeciders()], href },
  decided: {
    details: caseDetails.extend({
      ...measure,
      penaltyId: z.string(),
      decisionNumber: z.string(),
      decidedOn: z.string(),
      publicUntil: z.string(),
    }),
    told: (details) => [...toRespondent(details), ...toOfficers(details)],
    href,
  },
  delivered: { details: caseDetails.extend({ deliveredOn: z.string() }), told: toRespondent, href },
  discontinued: {
    details: withReason,
    told: (details) => [...toApplicants(details), ...toOfficers(details)],
    href,
  },
  annulled: {
    details: withReason.extend({ penaltyId: z.string(), annulledOn: z.string() }),
    told: (details) => [...toRespondent(details), ...toOfficers(details)],
    href,
  },
  suspensionEnded: { details: caseDetails.extend({ endedOn: z.string() }), told: toRespondent, href },
});

/** Facts about the list of penalties as a whole; the subject is the list. */
export const penaltyListEvents = defineEvents("penaltyList", {
  exported: { details: z.object({ filter: z.string(), rows: z.number().int() }) },
});

/** Facts that stay among the offices. */
export const internalFacts = [
  "penalty.opened",
  "penalty.investigated",
  "penalty.proposed",
  "penalty.sentBack",
];
