import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { endReasons } from "./schema";

const numbered = z.object({ number: z.string(), name: z.string() });
const ended = numbered.extend({ reason: z.enum(endReasons) });

/** What happened to a certificate; the subject is the certificate. */
export const certificateEvents = defineEvents("certificate", {
  issued: { details: numbered },
  replaced: { details: ended.extend({ replacedBy: z.string() }) },
  revoked: { details: ended },
  /** In force again, because what ended it was annulled. */
  reinstated: { details: numbered },
});
