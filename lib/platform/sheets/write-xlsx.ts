import { Readable } from "node:stream";
import { type ColumnKind, type ColumnValue, type RowSource, type SheetColumn, yuanOfFen } from "./columns";
import { serialOfDay } from "./serial-dates";
import {
  columnLetters,
  contentTypesPart,
  rootRelationsPart,
  sheetEnd,
  sheetStart,
  styleOf,
  stylesPart,
  workbookPart,
  workbookRelationsPart,
} from "./xlsx-parts";
import { xmlText } from "./xml-text";
import { writeZip, type ZipPart } from "./zip-writer";

/** Names of the two tabs, and what the second one says: filter, time, count, who exported. */
export interface WorkbookTexts {
  sheetName: string;
  aboutName: string;
  /** Label and text, line by line, in the reader's language. */
  about: [label: string, text: string][];
}

const pieceCharacters = 64 * 1024;
const lastRow = 1_048_576;
const defaultWidth: Record<ColumnKind, number> = { text: 24, code: 22, date: 12, integer: 10, money: 16 };
/** More digits than a spreadsheet keeps of a number. */
const digitsKept = 15;

/**
 * An Excel workbook as a stream: frozen bold header with filter buttons, codes as text, dates as dates, amounts as
 * numbers, every text stored as a text and so never calculated. Rows are taken only as fast as the reader of
 * the stream takes bytes; nothing grows with their number.
 * @throws RangeError (through the stream) beyond Excel's 1,048,576 rows.
 */
export function writeXlsx<Row>(
  columns: SheetColumn<Row>[],
  rows: RowSource<Row>,
  texts: WorkbookTexts,
): Readable {
  const parts: ZipPart[] = [
    { name: "[Content_Types].xml", content: [Buffer.from(contentTypesPart)] },
    { name: "_rels/.rels", content: [Buffer.from(rootRelationsPart)] },
    { name: "xl/workbook.xml", content: [Buffer.from(workbookPart(texts.sheetName, texts.aboutName))] },
    { name: "xl/_rels/workbook.xml.rels", content: [Buffer.from(workbookRelationsPart)] },
    { name: "xl/styles.xml", content: [Buffer.from(stylesPart)] },
    { name: "xl/worksheets/sheet2.xml", content: [Buffer.from(aboutSheet(texts))] },
    { name: "xl/worksheets/sheet1.xml", content: tableSheet(columns, rows) },
  ];
  return Readable.from(writeZip(parts), { objectMode: false });
}

async function* tableSheet<Row>(columns: SheetColumn<Row>[], rows: RowSource<Row>): AsyncGenerator<Buffer> {
  const widths = columns.map((column) => column.width ?? defaultWidth[column.kind]);
  const letters = columns.map((_, at) => columnLetters(at));
  const headings = columns.map((column, at) => textCell(`${letters[at]}1`, column.title, styleOf.header));
  let piece = `${sheetStart(widths, true)}<row r="1">${headings.join("")}</row>`;
  let count = 1;
  for await (const row of rows) {
    count += 1;
    if (count > lastRow) throw new RangeError("more rows than an Excel sheet holds");
    piece += `<row r="${count}">`;
    for (const [at, column] of columns.entries()) {
      piece += cell(letters[at] + count.toString(), column.value(row), column.kind);
    }
    piece += "</row>";
    if (piece.length < pieceCharacters) continue;
    yield Buffer.from(piece);
    piece = "";
  }
  yield Buffer.from(piece + sheetEnd(`A1:${letters.at(-1)}${count}`));
}

function aboutSheet(texts: WorkbookTexts): string {
  const rows = texts.about.map(
    ([label, text], at) =>
      `<row r="${at + 1}">${textCell(`A${at + 1}`, label, styleOf.text)}${textCell(`B${at + 1}`, text, styleOf.wrapped)}</row>`,
  );
  return `${sheetStart([18, 80], false)}${rows.join("")}${sheetEnd()}`;
}

function cell(reference: string, value: ColumnValue, kind: ColumnKind): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value !== "string") {
    return numberCell(reference, kind === "money" ? yuanOfFen(value) : value.toString(), kind);
  }
  const serial = kind === "date" ? serialOfDay(value) : undefined;
  if (serial === undefined) return textCell(reference, value, styleOf[kind]);
  return `<c r="${reference}" s="${styleOf.date}"><v>${serial}</v></c>`;
}

function numberCell(reference: string, number: string, kind: ColumnKind): string {
  const tooLong = number.replace(/\D/g, "").length > digitsKept;
  if (tooLong) return textCell(reference, number, styleOf.code);
  return `<c r="${reference}" s="${styleOf[kind]}"><v>${number}</v></c>`;
}

function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
