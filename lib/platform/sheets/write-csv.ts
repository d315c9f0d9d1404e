import { Readable } from "node:stream";
import { type ColumnKind, type ColumnValue, type RowSource, type SheetColumn, yuanOfFen } from "./columns";
import { guardAgainstFormula } from "./formula-guard";

const pieceCharacters = 64 * 1024;
/** Every character that some spreadsheet, in some locale, takes for the end of a cell. */
const needsQuotes = /[",;\t|\r\n]/;

/**
 * A CSV file as a stream: UTF-8 with byte order mark, so that Excel reads Chinese; CRLF; texts that a spreadsheet would
 * calculate carry an apostrophe. Rows are taken only as fast as the reader of the stream takes bytes.
 */
export function writeCsv<Row>(columns: SheetColumn<Row>[], rows: RowSource<Row>): Readable {
  return Readable.from(csvPieces(columns, rows), { objectMode: false });
}

async function* csvPieces<Row>(columns: SheetColumn<Row>[], rows: RowSource<Row>): AsyncGenerator<Buffer> {
  let piece = `\uFEFF${columns.map((column) => csvText(column.title)).join(",")}\r\n`;
  for await (const row of rows) {
    piece += `${columns.map((column) => csvCell(column.value(row), column.kind)).join(",")}\r\n`;
    if (piece.length < pieceCharacters) continue;
    yield Buffer.from(piece);
    piece = "";
  }
  yield Buffer.from(piece);
}

function csvCell(value: ColumnValue, kind: ColumnKind): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return csvText(value);
  return kind === "money" ? yuanOfFen(value) : value.toString();
}

function csvText(text: string): string {
  const guarded = guardAgainstFormula(text.includes("\0") ? text.replaceAll("\0", "") : text);
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
