import { defineEvents } from "@/lib/platform/events/define-events";
import { exportSchema } from "./schema";

/** Facts about an inbox as a whole; the subject is the list that was read. */
export const inboxEvents = defineEvents("inbox", {
  /** A person of an office took a copy of a list of cases. */
  exported: { details: exportSchema },
});
