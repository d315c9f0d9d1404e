import { createWriteStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openText } from "./csv-reader";
import { detectKind } from "./file-kind";
import { defaultLimits, type SheetLimits } from "./limits";
import { SheetProblem } from "./problem";
import { rowsBelow, type Sheet, type SheetOptions, type StartedTable, startTable } from "./sheet";
import { openXlsx } from "./xlsx-reader";

/**
 * Opens an Excel (.xlsx) or separated text file, told apart by content, up to its header; `rows` then streams.
 * A stream is first written to a temporary file, since an archive can only be judged from its end.
 * @throws SheetProblem when the file is refused; also from `rows`, when the trouble lies further down.
 */
export async function readSheet(source: string | Readable, options: SheetOptions = {}): Promise<Sheet> {
  const limits = { ...defaultLimits, ...options.limits };
  const isKnown = options.isKnownHeader ?? (() => false);
  if (typeof source === "string") return sheetOf(await openTable(source, isKnown, limits));
  const folder = await mkdtemp(join(tmpdir(), "sheet-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "upload");
    await pipeline(source, limitedTo(limits.fileBytes), createWriteStream(path));
    return sheetOf(await openTable(path, isKnown, limits), remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

interface OpenedTable extends Pick<Sheet, "format" | "sheetName" | "encoding" | "close"> {
  table: StartedTable;
}

function sheetOf({ table, close: closeTable, ...opened }: OpenedTable, remove?: () => Promise<void>): Sheet {
  const close = async () => {
    await closeTable();
    await remove?.();
  };
  const { header, headerRow } = table;
  return { ...opened, header, headerRow, rows: rowsBelow(table, close), close };
}

async function openTable(
  path: string,
  isKnown: (text: string) => boolean,
  limits: SheetLimits,
): Promise<OpenedTable> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > limits.fileBytes) throw tooLarge(limits.fileBytes);
    if ((await detectKind(file)) === "xlsx") {
      const workbook = await openXlsx(path, isKnown, limits);
      await file.close();
      return { format: "xlsx", encoding: "utf-8", ...workbook };
    }
    const { encoding, batches } = await openText(file, limits);
    const table = await startTable(batches, isKnown);
    if (!table) throw new SheetProblem("noRows");
    const close = async () => {
      await batches.return(undefined);
      await file.close();
    };
    return { format: "csv", sheetName: "", encoding, table, close };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function limitedTo(bytes: number): Transform {
  let count = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      count += chunk.length;
      if (count > bytes) done(tooLarge(bytes));
      else done(null, chunk);
    },
  });
}

function tooLarge(bytes: number): SheetProblem {
  return new SheetProblem("tooLarge", { megabytes: Math.floor(bytes / 1024 / 1024) });
}
