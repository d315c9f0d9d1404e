import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

/** Facts about a person barred from office; the subject is the entry. Identity numbers never stand in the record. */
export const restrictedPersonEvents = defineEvents("restrictedPerson", {
  added: {
    details: z.object({
      name: z.string(),
      reason: z.string(),
      source: z.string(),
      since: z.string(),
      until: z.string(),
      isCertain: z.boolean(),
    }),
  },
  ended: { details: z.object({ name: z.string(), until: z.string(), reason: z.string() }) },
});
