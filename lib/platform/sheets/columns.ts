/** What a column of an export holds; decides type, format and alignment of its cells. */
export type ColumnKind =
  /** Words. */
  | "text"
  /** Codes and phone numbers: text even when all digits. */
  | "code"
  /** Calendar dates "YYYY-MM-DD". */
  | "date"
  /** Whole numbers. */
  | "integer"
  /** Amounts in fen, shown in yuan with two decimals. */
  | "money";

export type ColumnValue = string | number | bigint | null | undefined;

/** One column of an export: its heading, kind, width and what a row shows in it. */
export interface SheetColumn<Row> {
  title: string;
  kind: ColumnKind;
  /** In digits of the standard font, as Excel measures; a Han character takes two. */
  width?: number;
  value: (row: Row) => ColumnValue;
}

/** A list that is in memory, or that streams from the database. */
export type RowSource<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Fen as a decimal number of yuan: 123450n is "1234.50". */
export function yuanOfFen(fen: bigint | number): string {
  const amount = BigInt(fen);
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
