import type { SheetColumn } from "@/lib/platform/sheets/columns";
import type { ZipPart } from "@/lib/platform/sheets/zip-writer";

export const rowCount = 100_000;
export const columnCount = 20;

const kinds = ["text", "code", "date", "integer", "money"] as const;

type Line = number;

/** Twenty columns in the proportions of a register: a fifth of them each words, codes, dates, counts and amounts. */
export const columns: SheetColumn<Line>[] = Array.from({ length: columnCount }, (_, at) => {
  const kind = kinds[at % kinds.length] ?? "text";
  const values = {
    text: (line: Line) => `上海市普陀区长寿路街道第${line * 7 + at}号社会服务中心`,
    code: (line: Line) => `52310107MJX${String(line * columnCount + at).padStart(7, "0")}`,
    date: (line: Line) => `20${10 + (line % 15)}-0${1 + (line % 9)}-1${at % 10}`,
    integer: (line: Line) => line,
    money: (line: Line) => BigInt(line) * 1234n,
  };
  return { title: `${kind} ${at}`, kind, value: values[kind] };
});

export function* lines(): Generator<Line> {
  for (let line = 0; line < rowCount; line += 1) yield line;
}

/** The same table as Excel itself saves it: texts in a table of their own, cells that name them by number. */
export function sharedStringParts(): ZipPart[] {
  return [
    { name: "_rels/.rels", content: [relations(["officeDocument", "xl/workbook.xml"])] },
    { name: "xl/workbook.xml", content: [Buffer.from(workbook)] },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: [relations(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "sharedStrings.xml"])],
    },
    { name: "xl/sharedStrings.xml", content: sharedStrings() },
    { name: "xl/worksheets/sheet1.xml", content: sheetOfNumbers() },
  ];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const workbook = `<workbook xmlns:r="${office}"><sheets><sheet name="名录" sheetId="1" r:id="rId0"/></sheets></workbook>`;

function relations(...pairs: [type: string, target: string][]): Buffer {
  const listed = pairs.map(
    ([type, target], at) => `<Relationship Id="rId${at}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return Buffer.from(`<Relationships>${listed.join("")}</Relationships>`);
}

const texts = columns.filter((column) => column.kind === "text" || column.kind === "code");

function* sharedStrings(): Generator<Buffer> {
  yield Buffer.from("<sst>");
  for (const line of lines()) {
    yield Buffer.from(texts.map((column) => `<si><t>${column.value(line)}</t></si>`).join(""));
  }
  yield Buffer.from("</sst>");
}

function* sheetOfNumbers(): Generator<Buffer> {
  yield Buffer.from("<worksheet><sheetData>");
  for (const line of lines()) {
    let next = line * texts.length;
    const cells = columns.map((column, at) => {
      const reference = `${String.fromCharCode(65 + at)}${line + 1}`;
      if (texts.includes(column)) return `<c r="${reference}" s="1" t="s"><v>${next++}</v></c>`;
      return `<c r="${reference}" s="2"><v>${line * 12.34}</v></c>`;
    });
    yield Buffer.from(`<row r="${line + 1}" spans="1:20">${cells.join("")}</row>`);
  }
  yield Buffer.from("</sheetData></worksheet>");
}
