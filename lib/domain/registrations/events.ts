import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toCenter, toOfficers, toSupervisoryUnit } from "../cases/events";
import { type CaseDetails, caseDetails } from "../cases/schema";
import { kindTraits } from "./rules";
import { registrationKinds } from "./schema";

const withReason = caseDetails.extend({ reason: z.string() });
const withRemark = caseDetails.extend({ remark: z.string() });
const withCount = caseDetails.extend({ count: z.number() });
const decided = caseDetails.extend({ decision: z.string(), certificate: z.string() });

const traitsOf = (details: CaseDetails) => {
  const kind = registrationKinds.find((one) => one === details.kind) ?? "change";
  return kindTraits[kind];
};

/** Who handles the case for the authority that decides it. */
const toAuthority = (details: CaseDetails) =>
  traitsOf(details).authority === "center" ? toCenter(details) : toOfficers(details);

/** Who decides it. */
const toDeciders = (details: CaseDetails) =>
  traitsOf(details).authority === "center" ? toCenter(details) : [{ role: "approver" as const }];

/** The first office that has to look at what was sent in. */
const toFirstOffice = (details: CaseDetails) =>
  traitsOf(details).isPreChecked ? toCenter(details) : toAuthority(details);

/** The supervisory unit, or the authority where there is none to consent. */
const toConsenting = (details: CaseDetails) =>
  details.supervisoryUnitId === null ? toAuthority(details) : toSupervisoryUnit(details);

/** Steps of a registration; the subject is the case. `decision` and `certificate` are numbers, empty where there is none. */
export const registrationEvents = defineEvents("registration", {
  drafted: { details: caseDetails },
  discarded: { details: caseDetails },
  promoterJoined: { details: caseDetails.extend({ person: z.string() }), told: toApplicants, href },
  promoterLeft: { details: caseDetails.extend({ person: z.string() }), told: toApplicants, href },
  submitted: {
    details: caseDetails,
    told: (details) => [...toApplicants(details), ...toFirstOffice(details)],
    href,
  },
  resubmitted: { details: caseDetails, told: toFirstOffice, href },
  endorsed: {
    details: withRemark,
    told: (details) => [...toApplicants(details), ...toConsenting(details)],
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
  deemedAccepted: {
    details: caseDetails,
    told: (details) => [...toApplicants(details), ...toAuthority(details)],
    href,
  },
  correctionRequested: { details: withCount, told: toApplicants, href },
  corrected: { details: caseDetails, told: toAuthority, href },
  paused: { details: withReason, told: toApplicants, href },
  resumed: { details: withReason, told: toApplicants, href },
  extended: { details: withReason.extend({ days: z.number() }), told: toApplicants, href },
  recommended: {
    details: withReason.extend({ recommendation: z.string() }),
    told: toDeciders,
    href,
  },
  sentBack: { details: withReason, told: toAuthority, href },
  approved: { details: decided, told: toApplicants, href },
  refused: { details: withReason.extend({ decision: z.string() }), told: toApplicants, href },
  withdrawn: { details: withReason, told: toAuthority, href },
  lapsed: { details: caseDetails, told: toApplicants, href },
});
