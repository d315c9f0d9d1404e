import { z } from "zod";
import { roles } from "@/lib/platform/auth/actor";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { checkRows } from "./commands/check-rows";
import { restoreBlocks } from "./commands/restore-blocks";
import { writeBlocks } from "./commands/write-blocks";

/** Who asked for the work; the record names this person for every block. */
const askedBy = z.object({
  accountId: z.uuid().nullable(),
  name: z.string(),
  role: z.enum([...roles, "system"]),
  organizationId: z.uuid().nullable(),
  subdistrictCode: z.string().nullable(),
  supervisoryUnitId: z.uuid().nullable(),
});
const batch = z.object({ batchId: z.uuid(), taskId: z.uuid() });

/** Reads every row of a sheet and says what it would do. Starts over after a crash. */
export const checkImport = defineJob({
  name: "imports.check",
  payload: batch,
  lostAfter: 1_800,
  run: checkRows,
});

/** Writes the good rows block by block. Goes on behind the last committed block after a crash. */
export const applyImport = defineJob({
  name: "imports.apply",
  payload: batch.extend({ actor: askedBy }),
  lostAfter: 3_600,
  run: writeBlocks,
});

/** Takes a written batch back block by block, in the same manner. */
export const undoImport = defineJob({
  name: "imports.undo",
  payload: batch.extend({ actor: askedBy, reason: z.string() }),
  lostAfter: 3_600,
  run: restoreBlocks,
});

export const importJobs = [checkImport, applyImport, undoImport];
