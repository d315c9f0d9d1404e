import { z } from "zod";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { type CalendarDate, yearOf } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { nextNumber } from "@/lib/platform/db/number-series";
import { Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { headerRecognizer } from "@/lib/platform/sheets/headers";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import { openFile, storeFile } from "@/lib/platform/storage";
import { storedFileSchema } from "@/lib/platform/storage/stored-file";
import { importColumns } from "../columns/schema";
import { importEvents } from "../events";
import { mayImport } from "../policy";
import { listRememberedHeaders } from "../queries/headers";
import { largestFile, type SheetHeaders } from "../schema";

const samplesShown = 3;
const longestSample = 80;

const storedSheetSchema = z.object({
  file: storedFileSchema,
  headers: z.custom<SheetHeaders>(),
});

const keepBatch = command(storedSheetSchema, async ({ actor, tx, today }, { file, headers }) => {
  if (!mayImport(actor) || actor.accountId === null) throw new Forbidden();
  const stored = await tx.storedFile.create({ data: { ...file, uploadedById: actor.accountId } });
  const year = yearOf(today);
  const sequence = await nextNumber(tx, `import-${year}`);
  const number = `DR-${year}-${String(sequence).padStart(4, "0")}`;
  const batch = await tx.importBatch.create({
    data: {
      number,
      fileId: stored.id,
      fileName: file.name,
      headers,
      uploadedById: actor.accountId,
      uploadedByName: actor.name,
    },
  });
  const { sha256, size } = file;
  await record(tx, actor, importEvents.uploaded(batch.id, { number, fileName: file.name, sha256, size }));
  return { id: batch.id };
});

/** Reads the header of a stored sheet and the first texts below it. Throws SheetProblem. */
async function readHeaders(sha256: string, rowLimit: number): Promise<SheetHeaders> {
  const isKnownHeader = headerRecognizer(importColumns, await listRememberedHeaders());
  const { stream } = await openFile(sha256);
  const sheet = await readSheet(stream, { isKnownHeader, limits: { rows: rowLimit } });
  const samples: string[][] = [];
  for await (const { cells } of sheet.rows) {
    samples.push(cells);
    if (samples.length === samplesShown) break;
  }
  const width = Math.max(sheet.header.length, ...samples.map((cells) => cells.length));
  return {
    format: sheet.format,
    encoding: sheet.encoding,
    sheetName: sheet.sheetName,
    headerRow: sheet.headerRow,
    columns: Array.from({ length: width }, (_, column) => ({
      header: (sheet.header[column] ?? "").slice(0, 200),
      samples: samples.map((cells) => (cells[column] ?? "").slice(0, longestSample)),
    })),
  };
}

/**
 * Takes a sheet in: stores the file, reads its header and opens a batch. Throws StorageProblem and SheetProblem for files
 * that are none, Forbidden for anyone but an administrator (before a byte is read).
 */
export async function uploadSheet(
  actor: Actor,
  upload: { stream: ReadableStream<Uint8Array> | Parameters<typeof storeFile>[0]; name: string },
  today: CalendarDate,
): Promise<{ id: string }> {
  if (!mayImport(actor)) throw new Forbidden();
  const file = await storeFile(upload.stream, {
    allow: ["xlsx", "csv", "text"],
    maxBytes: largestFile,
    name: upload.name,
  });
  const headers = await readHeaders(file.sha256, await getRule("import.rowLimit", today));
  return keepBatch(actor, { file, headers });
}
