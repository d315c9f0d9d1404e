import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";
import { externalSources } from "./schema";

const fact = z.object({
  organizationId: z.string(),
  organization: z.string(),
  source: z.enum(externalSources),
  number: z.string(),
  department: z.string(),
  occurredOn: z.string(),
});

/**
 * Facts about one record of a court or another department; the subject is the record. A penalty of another department is
 * kept among the penalties: its record is the penalty, and `kind` and `fine` (fen as text) say which it was.
 */
export const externalRecordEvents = defineEvents("externalRecord", {
  imported: {
    details: fact.extend({
      facts: z.string(),
      endedOn: z.string(),
      batch: z.string(),
      kind: z.string(),
      fine: z.string(),
    }),
  },
  annulled: { details: fact.extend({ reason: z.string(), annulledOn: z.string() }) },
});

const sheet = z.object({ number: z.string(), fileName: z.string(), source: z.enum(externalSources) });

/** Facts about a sheet of such records; the subject is the batch. */
export const externalBatchEvents = defineEvents("externalBatch", {
  uploaded: { details: sheet.extend({ rows: z.number().int() }) },
  confirmed: { details: sheet.extend({ rows: z.number().int(), accepted: z.number().int() }) },
  discarded: { details: sheet },
  annulled: { details: sheet.extend({ reason: z.string(), records: z.number().int() }) },
});
