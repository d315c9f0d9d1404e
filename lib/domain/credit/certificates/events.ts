import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

/** What happened to a certificate of credit; the subject is the certificate. */
export const creditCertificateEvents = defineEvents("creditCertificate", {
  issued: { details: z.object({ number: z.string(), name: z.string(), organizationId: z.uuid() }) },
});
