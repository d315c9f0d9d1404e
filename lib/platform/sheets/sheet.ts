import { type FoundHeader, findHeader, headerSearchRows } from "./header-row";
import type { SheetLimits } from "./limits";
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

/** The header of a table, and its remaining rows, as they stream. */
export interface StartedTable extends FoundHeader {
  rows: AsyncGenerator<SheetRow>;
}

/**
 * Reads as far as the header. Undefined when the table holds nothing at all; `rows` must be left by its consumer or by
 * `return()` on `batches`.
 */
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
  if (!found) return undefined;
  return { ...found, rows: rowsBelow(found.headerRow, first, batches) };
}

async function* rowsBelow(
  headerRow: number,
  first: SheetRow[],
  batches: AsyncGenerator<SheetRow[]>,
): AsyncGenerator<SheetRow> {
  const pace = new Pace();
  for (const row of first) if (row.row > headerRow) yield row;
  for await (const batch of batches) {
    yield* batch;
    await pace.rest();
  }
}

const longestTurn = 15;

/** Lets other work of the process run when parsing has held the event loop for too long. */
class Pace {
  private since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.since < longestTurn) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }
}
