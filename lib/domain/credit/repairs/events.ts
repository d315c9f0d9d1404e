import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toApplicants, toOfficers } from "../../cases/events";
import { caseDetails } from "../../cases/schema";

/** `listingId` is the case of the entry to be left, `recordId` the record to be repaired; one of them is empty. */
const details = caseDetails.extend({ listingId: z.string(), recordId: z.string() });
const withReason = details.extend({ reason: z.string() });
const decided = withReason.extend({ decision: z.string() });

/** What happened to a credit repair; the subject is its case. */
export const repairEvents = defineEvents("repair", {
  filed: { details, told: (told) => [...toApplicants(told), ...toOfficers(told)], href },
  verified: {
    details: withReason.extend({ recommendation: z.string() }),
    told: () => [{ role: "approver" as const }],
    href,
  },
  granted: { details: decided, told: toApplicants, href },
  refused: { details: decided, told: toApplicants, href },
  withdrawn: { details: withReason, told: toOfficers, href },
});
