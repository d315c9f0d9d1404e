import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { writeZip, type ZipPart } from "@/lib/platform/sheets/zip-writer";

const start = "<worksheet><sheetData>";
const megabyte = 1024 * 1024;

function* repeated(piece: string, times: number, from = start): Generator<Buffer> {
  const block = Buffer.from(piece);
  yield Buffer.from(from);
  for (let time = 0; time < times; time += 1) yield block;
}

/** Hostile workbooks by name: the part that hurts, and whether the directory lies about its size. */
const bombs: Record<string, { part: string; content: () => Iterable<Buffer>; lie?: boolean }> = {
  "400 MB in 1 MB": { part: "sheet", content: () => repeated(" ".repeat(megabyte), 400) },
  "400 MB, lying directory": { part: "sheet", content: () => repeated(" ".repeat(megabyte), 400), lie: true },
  "1,000,000 tiny rows": { part: "sheet", content: () => tinyRows(1_000_000) },
  "16,384 columns": {
    part: "sheet",
    content: () => repeated(`<row>${"<c><v>1</v></c>".repeat(16_384)}</row>`, 50),
  },
  "billion laughs": { part: "sheet", content: () => [Buffer.from(laughs)] },
  "one text of 40 MB": {
    part: "sheet",
    content: () => [Buffer.from(`${start}<row><c><v>${randomBytes(20 * megabyte).toString("hex")}`)],
  },
  "90 MB of shared text": { part: "sharedStrings", content: () => sharedNoise(90) },
  "3,000,000 shared texts": { part: "sharedStrings", content: () => sharedTiny(3_000_000) },
};

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join("")}]><worksheet>&a30;</worksheet>`;

function* tinyRows(count: number): Generator<Buffer> {
  yield Buffer.from(start);
  for (let row = 0; row < count; row += 1)
    yield Buffer.from(`<row><c><v>${(row * 7919) % 99_991}</v></c></row>`);
}

function* sharedNoise(megabytes: number): Generator<Buffer> {
  yield Buffer.from("<sst>");
  for (let at = 0; at < megabytes * 64; at += 1) {
    yield Buffer.from(`<si><t>${randomBytes(8 * 1024).toString("hex")}</t></si>`);
  }
}

function* sharedTiny(count: number): Generator<Buffer> {
  yield Buffer.from("<sst>");
  for (let at = 0; at < count; at += 1) yield Buffer.from(`<si><t>${(at * 7919) % 99_991}</t></si>`);
}

/** Writes every bomb into `folder`; returns path by name. */
export async function makeBombs(folder: string): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const [name, { part, content, lie }] of Object.entries(bombs)) {
    const hurting = part === "sheet" ? "xl/worksheets/sheet1.xml" : "xl/sharedStrings.xml";
    const archive = await buffer(Readable.from(writeZip(partsAround(hurting, content()))));
    if (lie) archive.writeUInt32LE(40 * 1024, archive.lastIndexOf(Buffer.from("504b0102", "hex")) + 24);
    const path = `${folder}/bomb-${paths.size}.xlsx`;
    writeFileSync(path, archive);
    paths.set(name, path);
  }
  return paths;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function partsAround(hurting: string, content: Iterable<Buffer>): ZipPart[] {
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${id}" Target="${target}"/>`;
  const sheet = "xl/worksheets/sheet1.xml";
  const texts = {
    "_rels/.rels": `<Relationships>${relation("officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="x" r:id="worksheet"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("worksheet", "worksheets/sheet1.xml")}${relation("sharedStrings", "sharedStrings.xml")}</Relationships>`,
    ...(hurting === sheet
      ? {}
      : { [sheet]: "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>" }),
  };
  const parts = Object.entries(texts).map(([name, text]) => ({ name, content: [Buffer.from(text)] }));
  return [...parts, { name: hurting, content }];
}
