import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const amended = z.object({
  number: z.string(),
  organizationId: z.string(),
  organization: z.string(),
  fields: z.array(z.string()),
});
const decided = amended.extend({ proposedById: z.string() });

const href = (id: string) => `/bureau/amendments/${id}`;
const officers = () => [{ role: "registrationOfficer" as const }, { role: "approver" as const }];
const proposer = ({ proposedById }: { proposedById: string }) => [{ accountId: proposedById }];

/** Facts about a correction; the subject is the amendment. */
export const amendmentEvents = defineEvents("amendment", {
  proposed: { details: amended.extend({ reason: z.string() }), told: officers, href },
  confirmed: { details: decided, told: proposer, href },
  declined: { details: decided.extend({ reason: z.string() }), told: proposer, href },
  withdrawn: { details: amended.extend({ reason: z.string() }) },
});
