import { type Archive, openArchive } from "./archive";
import type { SheetLimits } from "./limits";
import { readNumberFormats } from "./number-formats";
import { SheetProblem } from "./problem";
import { readSharedStrings } from "./shared-strings";
import { type StartedTable, startTable } from "./sheet";
import { type CellContext, readSheetRows } from "./sheet-rows";
import { readWorkbook, type Workbook } from "./workbook";

const sheetsTried = 10;

export interface OpenedWorkbook extends StartedTable {
  sheetName: string;
  close(): Promise<void>;
}

/**
 * Opens an .xlsx file at the visible sheet that has the most known headers, the first one among equals: a sheet of
 * instructions may lie before the table.
 * @throws SheetProblem for every kind of file that is refused; none of its rows is read then.
 */
export async function openXlsx(
  path: string,
  isKnown: (text: string) => boolean,
  limits: SheetLimits,
): Promise<OpenedWorkbook> {
  const archive = await openArchive(path, limits);
  try {
    const workbook = await readWorkbook(archive);
    const context: CellContext = {
      sharedStrings: await readSharedStrings(archive, workbook.sharedStringsPart, limits),
      formats: await readNumberFormats(archive, workbook.stylesPart),
      from1904: workbook.from1904,
    };
    return await openBestSheet(archive, workbook, context, isKnown, limits);
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function openBestSheet(
  archive: Archive,
  workbook: Workbook,
  context: CellContext,
  isKnown: (text: string) => boolean,
  limits: SheetLimits,
): Promise<OpenedWorkbook> {
  let best: OpenedWorkbook | undefined;
  for (const { name, part } of workbook.sheets.slice(0, sheetsTried)) {
    const batches = readSheetRows(archive.read(part), context, limits);
    const table = await startTable(batches, isKnown);
    if (!table || (best && table.known <= best.known)) {
      await batches.return(undefined);
      continue;
    }
    await best?.close();
    const close = async () => void (await batches.return(undefined));
    best = { ...table, sheetName: name, close };
  }
  if (!best) throw new SheetProblem("noRows");
  const { rows, close: closeSheet, ...chosen } = best;
  const close = async () => {
    await closeSheet();
    archive.close();
  };
  return { ...chosen, rows: closingAfter(rows, close), close };
}

/** Passes the rows on and closes their source when they end, fail or are left. */
export async function* closingAfter<T>(
  rows: AsyncGenerator<T>,
  close: () => Promise<void>,
): AsyncGenerator<T> {
  try {
    yield* rows;
  } finally {
    await close();
  }
}
