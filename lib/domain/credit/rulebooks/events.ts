import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const details = z.object({ ordinal: z.number(), title: z.string() });
const toDeciders = () => [{ role: "creditOfficer" as const }, { role: "approver" as const }];
const toBureau = () => [...toDeciders(), { role: "leader" as const }];
const href = (id: string) => `/bureau/credit/rulebooks/${id}`;

/** What happened to a version of the rules; the subject is the version. */
export const rulebookEvents = defineEvents("creditRulebook", {
  drafted: { details },
  described: { details },
  ruleChanged: { details: details.extend({ key: z.string(), before: z.string(), after: z.string() }) },
  dimensionChanged: { details: details.extend({ key: z.string(), before: z.string(), after: z.string() }) },
  gradesChanged: { details: details.extend({ before: z.string(), after: z.string() }) },
  rehearsed: { details: details.extend({ day: z.string() }) },
  proposed: { details, told: toDeciders, href },
  returned: { details: details.extend({ reason: z.string() }), told: toDeciders, href },
  adopted: { details: details.extend({ effectiveFrom: z.string() }), told: toBureau, href },
  withdrawn: { details },
});
