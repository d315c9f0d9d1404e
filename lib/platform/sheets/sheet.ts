import { type FoundHeader, findHeader, headerSearchRows } from "./header-row";
import type { SheetLimits } from "./limits";
import { Pace } from "./pace";
import type { SheetRow } from "./sheet-row";

export interface SheetOptions {
  /** Whether a text names a column that the caller looks for; decides which row is the header, and which sheet. */
  isKnownHeader?: (text: string) => boolean;
  limits?: Partial<SheetLimits>;
}

/** A sheet opened up to its header; the rows below it are read while they are asked for. */
export interface Sheet {
  format: "xlsx" | "csv";
  /** Tab of an Excel file, "" for text. */
  sheetName: string;
  /** Encoding of a text file. */
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  header: string[];
  /** Row number of the header, from 1. */
  headerRow: number;
  /** The rows below the header that hold anything. To be read once. */
  rows: AsyncGenerator<SheetRow>;
  /** Lets go of the file. Happens by itself when `rows` ends or is left; needed when `rows` is never read. */
  close(): Promise<void>;
}

/** A table read as far as its header: what was read so far, and what still streams. */
export interface StartedTable extends FoundHeader {
  first: SheetRow[];
  batches: AsyncGenerator<SheetRow[]>;
}

/** Reads as far as the header. Undefined when the table holds nothing at all. */
export async function startTable(
  batches: AsyncGenerator<SheetRow[]>,
  isKnown: (text: string) => boolean,
): Promise<StartedTable | undefined> {
  const first: SheetRow[] = [];
  while (first.length <= headerSearchRows) {
    const batch = await batches.next();
    if (batch.done) break;
    first.push(...batch.value);
  }
  const found = findHeader(first, isKnown);
  return found && { ...found, first, batches };
}

/** The rows below the header, one by one. Calls `close` when they end, fail or are left. */
export async function* rowsBelow(table: StartedTable, close: () => Promise<void>): AsyncGenerator<SheetRow> {
  const pace = new Pace();
  try {
    for (const row of table.first) if (row.row > table.headerRow) yield row;
    for await (const batch of table.batches) {
      for (const row of batch) yield row;
      await pace.rest();
    }
  } finally {
    await close();
  }
}
