import { z } from "zod";
import type { Actor } from "@/lib/platform/auth/actor";
import { type CommandOptions, command } from "@/lib/platform/command";
import { nextNumber } from "@/lib/platform/db/number-series";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { fileKinds, storeFile } from "@/lib/platform/storage";
import type { Upload } from "@/lib/platform/storage/receive";
import { externalBatchEvents } from "../events";
import { mayKeepExternalRecords } from "../policy";
import { type CheckedSheet, checkSheet } from "../queries/sheet";
import { type ExternalSource, externalSources, largestSheet } from "../schema";

const storedSheetSchema = z.object({
  source: z.enum(externalSources),
  file: z.object({ sha256: z.string(), size: z.number().int(), kind: z.enum(fileKinds), name: z.string() }),
  sheet: z.custom<CheckedSheet>(),
});

const keepBatch = command(storedSheetSchema, async ({ actor, tx, now, today }, { source, file, sheet }) => {
  if (actor.accountId === null || !mayKeepExternalRecords(actor)) throw new Forbidden();
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  const year = today.slice(0, 4);
  const number = `WB-${year}-${String(await nextNumber(tx, `external-batch-${year}`)).padStart(3, "0")}`;
  const batch = await tx.externalBatch.create({
    data: {
      number,
      source,
      fileId: stored.id,
      fileName: file.name,
      rowCount: sheet.rows.length,
      acceptedCount: 0,
      problems: [],
      importedById: actor.accountId,
      importedByName: actor.name,
      importedAt: now,
    },
    select: { id: true },
  });
  const told = { number, fileName: file.name, source, rows: sheet.rows.length };
  await record(tx, actor, externalBatchEvents.uploaded(batch.id, told));
  return batch;
});

/**
 * Takes in a sheet of records of one source to be looked at: nothing is taken over before it is confirmed. Throws
 * Forbidden before a byte is read, StorageProblem, SheetProblem, and Refusal "externalRecords.columnsMissing".
 */
export async function uploadExternalSheet(
  actor: Actor,
  upload: { stream: Upload; name: string },
  source: ExternalSource,
  options: CommandOptions = {},
): Promise<{ id: string }> {
  if (!mayKeepExternalRecords(actor)) throw new Forbidden();
  const file = await storeFile(upload.stream, {
    allow: ["xlsx", "csv", "text"],
    maxBytes: largestSheet.bytes,
    name: upload.name,
  });
  const sheet = await checkSheet(file.sha256, { source, department: "" }, options.tx);
  if (sheet.missing.length > 0) {
    throw new Refusal("externalRecords.columnsMissing", { count: sheet.missing.length });
  }
  return keepBatch(actor, { source, file, sheet }, options);
}
