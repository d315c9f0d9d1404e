import { type Archive, openArchive } from "./archive";
import type { SheetLimits } from "./limits";
import { readNumberFormats } from "./number-formats";
import { SheetProblem } from "./problem";
import { readSharedStrings } from "./shared-strings";
import { type StartedTable, startTable } from "./sheet";
import { type CellContext, readSheetRows } from "./sheet-rows";
import { readWorkbook, type Workbook } from "./workbook";

const sheetsTried = 10;

/** A sheet of a workbook, read as far as its header. */
export interface OpenedWorkbook {
  sheetName: string;
  table: StartedTable;
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
    const { sheetName, table } = await chooseSheet(archive, workbook, context, isKnown, limits);
    const close = async () => {
      await table.batches.return(undefined);
      archive.close();
    };
    return { sheetName, table, close };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function chooseSheet(
  archive: Archive,
  workbook: Workbook,
  context: CellContext,
  isKnown: (text: string) => boolean,
  limits: SheetLimits,
): Promise<{ sheetName: string; table: StartedTable }> {
  let best: { sheetName: string; table: StartedTable } | undefined;
  for (const { name, part } of workbook.sheets.slice(0, sheetsTried)) {
    const batches = readSheetRows(archive.read(part), context, limits);
    const table = await startTable(batches, isKnown);
    if (!table || (best && table.known <= best.table.known)) {
      await batches.return(undefined);
      continue;
    }
    await best?.table.batches.return(undefined);
    best = { sheetName: name, table };
  }
  if (!best) throw new SheetProblem("noRows");
  return best;
}
