import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { caseHref as href, toOfficers } from "../../cases/events";
import { caseDetails } from "../../cases/schema";
import { contactFindings, letterOutcomes } from "./schema";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const withLetter = caseDetails.extend({ ordinal: z.number().int(), trackingNumber: z.string() });

/**
 * Steps of a contact check; the subject is the case. `found` says all that the first statutory list needs: the
 * organization, the finding, and the days of both letters.
 */
export const contactCheckEvents = defineEvents("contactCheck", {
  opened: { details: caseDetails.extend({ cause: z.string() }), told: toOfficers, href },
  letterSent: { details: withLetter.extend({ sentOn: day, address: z.string() }) },
  letterOutcome: {
    details: withLetter.extend({ outcome: z.enum(letterOutcomes), outcomeOn: day }),
    told: toOfficers,
    href,
  },
  found: {
    details: caseDetails.extend({
      finding: z.enum(contactFindings),
      foundOn: day,
      reason: z.string(),
      letters: z.number().int(),
      firstSentOn: z.string(),
      secondSentOn: z.string(),
    }),
    told: (details) => [
      ...toOfficers(details),
      { role: "creditOfficer" as const },
      ...(details.organizationId === null ? [] : [{ organizationId: details.organizationId }]),
    ],
    href,
  },
  abandoned: { details: caseDetails.extend({ reason: z.string() }), told: toOfficers, href },
});
