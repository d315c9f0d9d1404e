import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import {
  caseDetails,
  caseHref as href,
  toApplicants,
  toCenter,
  toOfficers,
  toSupervisoryUnit,
} from "../cases/events";

const withReason = caseDetails.extend({ reason: z.string() });
const withRemark = caseDetails.extend({ remark: z.string() });
const withCount = caseDetails.extend({ count: z.number() });
const decided = caseDetails.extend({ decision: z.string(), certificate: z.string() });

/** Steps of a registration; the subject is the case. `decision` and `certificate` are numbers, empty where there is none. */
export const registrationEvents = defineEvents("registration", {
  drafted: { details: caseDetails },
  discarded: { details: caseDetails },
  promoterJoined: { details: caseDetails.extend({ person: z.string() }), told: toApplicants, href },
  promoterLeft: { details: caseDetails.extend({ person: z.string() }), told: toApplicants, href },
  submitted: {
    details: caseDetails,
    told: (details) => [...toApplicants(details), ...toCenter(details)],
    href,
  },
  resubmitted: { details: caseDetails, told: toCenter, href },
  endorsed: {
    details: withRemark,
    told: (details) => [...toApplicants(details), ...toSupervisoryUnit(details)],
    href,
  },
  returned: { details: withCount, told: toApplicants, href },
  consented: {
    details: withRemark,
    told: (details) => [...toApplicants(details), ...toOfficers(details)],
    href,
  },
  paperConsentRecorded: {
    details: withRemark,
    told: (details) => [...toApplicants(details), ...toOfficers(details)],
    href,
  },
  consentDenied: { details: withReason, told: toApplicants, href },
  accepted: { details: caseDetails, told: toApplicants, href },
  correctionRequested: { details: withCount, told: toApplicants, href },
  corrected: { details: caseDetails, told: toOfficers, href },
  paused: { details: withReason, told: toApplicants, href },
  resumed: { details: withReason, told: toApplicants, href },
  extended: { details: withReason.extend({ days: z.number() }), told: toApplicants, href },
  recommended: {
    details: withReason.extend({ recommendation: z.string() }),
    told: () => [{ role: "approver" as const }],
    href,
  },
  sentBack: { details: withReason, told: toOfficers, href },
  approved: { details: decided, told: toApplicants, href },
  refused: { details: withReason.extend({ decision: z.string() }), told: toApplicants, href },
  withdrawn: { details: withReason, told: toOfficers, href },
  lapsed: { details: caseDetails, told: toApplicants, href },
});
