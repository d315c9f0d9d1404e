import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import type { SheetOptions } from "@/lib/platform/sheets/sheet";
import type { SheetRow } from "@/lib/platform/sheets/sheet-row";
import { writeZip } from "@/lib/platform/sheets/zip-writer";

const folder = mkdtempSync(join(tmpdir(), "sheets-test-"));
let count = 0;

/** Puts bytes into a file of its own and returns its path. */
export function fileOf(content: Buffer | string): string {
  count += 1;
  const path = join(folder, `upload-${count}`);
  writeFileSync(path, content);
  return path;
}

type Content = string | Buffer | Iterable<Buffer>;

/** A zip archive of the given parts. */
export async function zipOf(parts: Record<string, Content>): Promise<Buffer> {
  const entries = Object.entries(parts).map(([name, content]) => ({
    name,
    content: typeof content === "string" || Buffer.isBuffer(content) ? [Buffer.from(content)] : content,
  }));
  return buffer(Readable.from(writeZip(entries)));
}

const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

export interface TestWorkbook {
  /** Content of sheetData, or a whole part when it begins with "<?xml". */
  rows?: Content;
  sharedStrings?: Content;
  styles?: string;
  workbook?: string;
  /** Further sheets, their sheetData. */
  others?: string[];
  extra?: Record<string, Content>;
}

/** The parts of a small workbook as Excel would name them. */
export function partsOf({ rows = "", sharedStrings, styles, workbook, others = [], extra }: TestWorkbook) {
  const sheets = [rows, ...others];
  const tabs = sheets.map(
    (_, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const parts: Record<string, Content> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${packages}">${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      workbook ?? `<workbook xmlns:r="${office}"><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}">${sheets
      .map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join(
        "",
      )}${relation("s", "sharedStrings", "sharedStrings.xml")}${relation("t", "styles", "styles.xml")}</Relationships>`,
    ...extra,
  };
  for (const [at, content] of sheets.entries()) {
    const plain = typeof content === "string" && !content.startsWith("<?xml");
    parts[`xl/worksheets/sheet${at + 1}.xml`] = plain ? wholeSheet(content) : content;
  }
  if (sharedStrings !== undefined) parts["xl/sharedStrings.xml"] = sharedStrings;
  if (styles !== undefined) parts["xl/styles.xml"] = styles;
  return parts;
}

function wholeSheet(rows: string): string {
  return `<worksheet xmlns="urn:main"><sheetData>${rows}</sheetData></worksheet>`;
}

/** Writes a small workbook and returns its path. */
export async function workbookOf(workbook: TestWorkbook): Promise<string> {
  return fileOf(await zipOf(partsOf(workbook)));
}

/** Reads a file to its end. */
export async function readAll(path: string, options?: SheetOptions) {
  const sheet = await readSheet(path, options);
  const rows: SheetRow[] = [];
  for await (const row of sheet.rows) rows.push(row);
  return { ...sheet, rows };
}

let gb18030: Map<string, Buffer> | undefined;

/** Text as Chinese Windows writes it; Node only reads this encoding, so its table is turned round. */
export function inGb18030(text: string): Buffer {
  gb18030 ??= twoByteTable();
  const table = gb18030;
  return Buffer.concat([...text].map((sign) => table.get(sign) ?? Buffer.from(sign, "latin1")));
}

function twoByteTable(): Map<string, Buffer> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const sign = decoder.decode(bytes);
      if ([...sign].length === 1 && sign !== "\uFFFD") table.set(sign, bytes);
    }
  }
  return table;
}
