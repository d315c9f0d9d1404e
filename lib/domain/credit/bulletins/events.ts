import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

/** What was taken away from the lists of credit; the subject is the list. */
export const creditListEvents = defineEvents("creditList", {
  exported: {
    details: z.object({ format: z.enum(["xlsx", "csv"]), filter: z.string(), rows: z.number().int() }),
  },
});
