import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const recordDetails = z.object({
  organizationId: z.string(),
  kind: z.string(),
  reason: z.string(),
  day: z.string(),
});
const toOrganization = ({ organizationId }: { organizationId: string }) => [{ organizationId }];
const href = () => "/organization/credit";

/** What became of a record after it was drawn; the subject is the record. */
export const creditRecordEvents = defineEvents("creditRecord", {
  annulled: { details: recordDetails, told: toOrganization, href },
  ended: { details: recordDetails, told: toOrganization, href },
});

/** Runs over the register; the subject is the day. */
export const creditRunEvents = defineEvents("creditRun", {
  drawn: {
    details: z.object({ recorded: z.number(), changed: z.number(), ended: z.number(), scores: z.number() }),
  },
  reckoned: { details: z.object({ day: z.string(), rulebook: z.string(), changed: z.number() }) },
});
