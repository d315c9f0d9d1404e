import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toOfficers } from "../../cases/events";
import { caseDetails } from "../../cases/schema";

const details = caseDetails.extend({ recordId: z.string(), recordKind: z.string() });
const withReason = details.extend({ reason: z.string() });
const decided = withReason.extend({ decision: z.string() });
/** `totalBefore` and `totalAfter` are the score on the day of the decision. */
const corrected = decided.extend({ totalBefore: z.number(), totalAfter: z.number() });

/** What happened to an objection; the subject is its case. */
export const objectionEvents = defineEvents("objection", {
  filed: { details, told: (told) => [...toApplicants(told), ...toOfficers(told)], href },
  forwarded: { details: details.extend({ supplier: z.string() }), told: toApplicants, href },
  answered: { details: details.extend({ supplier: z.string() }), told: toOfficers, href },
  corrected: { details: corrected, told: toApplicants, href },
  refused: { details: decided, told: toApplicants, href },
  secondLookRequested: {
    details: withReason,
    told: () => [{ role: "creditOfficer" as const }, { role: "approver" as const }],
    href,
  },
  confirmed: { details: decided, told: toApplicants, href },
  withdrawn: { details: withReason, told: toOfficers, href },
  lapsed: { details, told: toApplicants, href },
});
