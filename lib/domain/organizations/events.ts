import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { particularFields } from "./schema";

const named = z.object({ name: z.string(), identifier: z.string() });
const withReason = named.extend({ reason: z.string() });
const office = named.extend({ person: z.string(), title: z.string() });

/** Facts about one entry; the subject is the organization. `identifier` is its credit code or filing number. */
export const organizationEvents = defineEvents("organization", {
  registered: { details: named },
  filed: { details: named },
  /** Particulars changed; the values before and after stand in RegisterChange rows. */
  changed: { details: withReason.extend({ fields: z.array(z.enum(particularFields)) }) },
  suspended: { details: withReason },
  resumed: { details: withReason },
  liquidationBegun: { details: withReason },
  deregistered: { details: withReason },
  revoked: { details: withReason },
  /** On the register again, because the revocation was annulled. */
  reinstated: { details: withReason },
  officeTaken: { details: office },
  officeLeft: { details: office },
});

/** Facts about the register as a whole; the subject is the list that was read. */
export const registerEvents = defineEvents("register", {
  /** A person of the office took a copy of a list. */
  exported: {
    details: z.object({
      format: z.enum(["xlsx", "csv"]),
      filter: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
    }),
  },
});
