import { z } from "zod";
import { defineEvents } from "@/lib/platform/events/define-events";

const numbered = z.object({ number: z.string(), fileName: z.string() });
const toUploader = numbered.extend({ uploadedById: z.string() });
const block = z.object({
  number: z.string(),
  fromRow: z.number().int(),
  throughRow: z.number().int(),
});
const tellUploader = {
  told: ({ uploadedById }: { uploadedById: string }) => [{ accountId: uploadedById }],
  href: (id: string) => `/admin/imports/${id}`,
};

/** Facts about one batch; the subject is the batch. `written` and `restored` stand for one block of rows each. */
export const importEvents = defineEvents("importBatch", {
  uploaded: { details: numbered.extend({ sha256: z.string(), size: z.number().int() }) },
  columnsConfirmed: { details: numbered.extend({ columns: z.number().int() }) },
  checked: {
    details: toUploader.extend({ rows: z.number().int(), good: z.number().int(), bad: z.number().int() }),
    ...tellUploader,
  },
  failed: { details: toUploader.extend({ reason: z.string() }), ...tellUploader },
  confirmed: { details: numbered.extend({ rows: z.number().int() }) },
  written: {
    details: block.extend({
      created: z.number().int(),
      updated: z.number().int(),
      refused: z.number().int(),
    }),
  },
  applied: {
    details: toUploader.extend({
      created: z.number().int(),
      updated: z.number().int(),
      failed: z.number().int(),
    }),
    ...tellUploader,
  },
  undoStarted: { details: numbered.extend({ reason: z.string() }) },
  restored: {
    details: block.extend({ removed: z.number().int(), restored: z.number().int(), kept: z.number().int() }),
  },
  undone: { details: toUploader.extend({ kept: z.number().int() }), ...tellUploader },
  discarded: { details: numbered },
});
