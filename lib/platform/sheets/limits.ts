/** How much of a file we are willing to read. Bytes, rows and columns are counted while reading, not believed. */
export interface SheetLimits {
  /** Size of the file as uploaded. */
  fileBytes: number;
  /** Parts inside an .xlsx archive. */
  entries: number;
  /** All parts of an .xlsx archive after inflating. */
  inflatedBytes: number;
  /** Inflated size of a part over its packed size, asked of parts above one megabyte only. */
  inflationRatio: number;
  sharedStringBytes: number;
  sharedStrings: number;
  /** Rows with content, header and titles included. */
  rows: number;
  columns: number;
}

export const defaultLimits: SheetLimits = {
  fileBytes: 64 * 1024 * 1024,
  entries: 1_000,
  inflatedBytes: 384 * 1024 * 1024,
  inflationRatio: 150,
  sharedStringBytes: 64 * 1024 * 1024,
  sharedStrings: 2_000_000,
  rows: 200_000,
  columns: 256,
};

/** Parts that describe the workbook are read whole, so they must be small. */
export const describingPartBytes = 16 * 1024 * 1024;
