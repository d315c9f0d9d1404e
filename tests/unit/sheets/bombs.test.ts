import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { fileOf, partsOf, readAll, workbookOf, zipOf } from "./workbooks";

async function refusalOf(path: string): Promise<string> {
  return readAll(path).then(
    () => "read",
    (error) => (error.name === "SheetProblem" ? error.code : `${error}`),
  );
}

/** A piece of content again and again, as a stream. */
function* repeated(piece: string, times: number, start = "", end = ""): Generator<Buffer> {
  const block = Buffer.from(piece);
  yield Buffer.from(start);
  for (let time = 0; time < times; time += 1) yield block;
  yield Buffer.from(end);
}

const sheetStart = '<?xml version="1.0"?><worksheet><sheetData>';
const sheetEnd = "</sheetData></worksheet>";
const header = '<row><c t="inlineStr"><is><t>名称</t></is></c><c><v>1</v></c></row>';
const directorySignature = Buffer.from("504b0102", "hex");

/** Changes what the archive's directory says of the last part with this name. */
function forgeDirectory(archive: Buffer, name: string, forge: (entry: Buffer) => void): Buffer {
  for (
    let at = archive.indexOf(directorySignature);
    at >= 0;
    at = archive.indexOf(directorySignature, at + 4)
  ) {
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString("utf8", at + 46, at + 46 + nameLength) === name)
      forge(archive.subarray(at, at + 46));
  }
  return archive;
}

const sheetPart = "xl/worksheets/sheet1.xml";

describe("an archive that means harm", () => {
  it("is refused by its directory when it would unpack to 400 MB", async () => {
    const rows = repeated(" ".repeat(1024 * 1024), 400, sheetStart, sheetEnd);
    expect(await refusalOf(await workbookOf({ rows }))).toBe("inflatesTooMuch");
  });

  it("is refused as soon as it unpacks to more than its directory says", async () => {
    const rows = repeated(" ".repeat(1024 * 1024), 60, sheetStart, sheetEnd);
    const archive = await zipOf(partsOf({ rows }));
    const forged = forgeDirectory(archive, sheetPart, (entry) => entry.writeUInt32LE(90_000, 24));
    expect(await refusalOf(fileOf(forged))).toBe("damaged");
  });

  it("is refused when it unpacks to less, or its parts lie outside the file", async () => {
    const archive = () => zipOf(partsOf({ rows: header }));
    const less = forgeDirectory(await archive(), sheetPart, (entry) => entry.writeUInt32LE(5000, 24));
    expect(await refusalOf(fileOf(less))).toBe("damaged");
    const outside = forgeDirectory(await archive(), sheetPart, (entry) =>
      entry.writeUInt32LE(0x7fffffff, 42),
    );
    expect(await refusalOf(fileOf(outside))).toBe("damaged");
  });

  it("is refused when encrypted, packed by a strange method, or repeating a name", async () => {
    const archive = () => zipOf(partsOf({ rows: header }));
    const encrypted = forgeDirectory(await archive(), sheetPart, (entry) => entry.writeUInt16LE(0x0809, 8));
    expect(await refusalOf(fileOf(encrypted))).toBe("encrypted");
    const strange = forgeDirectory(await archive(), sheetPart, (entry) => entry.writeUInt16LE(12, 10));
    expect(await refusalOf(fileOf(strange))).toBe("damaged");
    const repeats = await zipOf({ ...partsOf({ rows: header }), "XL/workbook.xml": "<workbook/>" });
    expect(await refusalOf(fileOf(repeats))).toBe("damaged");
  });

  it("is refused with thousands of parts, names that climb, or cut off anywhere", async () => {
    const many = Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`xl/media/${at}.png`, ""]));
    expect(await refusalOf(await workbookOf({ rows: header, extra: many }))).toBe("tooManyEntries");
    expect(await refusalOf(await workbookOf({ rows: header, extra: { "../../x": "" } }))).toBe("damaged");
    const whole = await zipOf(partsOf({ rows: header }));
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusalOf(fileOf(whole.subarray(0, whole.length * share)))).toBe("damaged");
    }
  });
});

describe("XML that means harm", () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(1000)}">]>`;

  it.each([
    [
      "entities in the sheet",
      {
        rows: `${laughs}<worksheet><sheetData>${header}<row><c><v>&b;</v></c></row></sheetData></worksheet>`,
      },
    ],
    [
      "entities in the shared strings",
      { rows: header, sharedStrings: `${laughs}<sst><si><t>&b;</t></si></sst>` },
    ],
    ["entities in the workbook", { workbook: `${laughs}<workbook/>` }],
    ["an external entity", { workbook: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>' }],
  ])("is refused: %s", async (_, workbook) =>
    expect(await refusalOf(await workbookOf(workbook))).toBe("entities"),
  );

  it.each([
    ["an unknown entity", `<row><c><v>&nbsp;</v></c></row>`],
    ["elements without end", "<row>"],
    ["elements nested without end", "<row>".repeat(100_000)],
    ["a column beyond Excel's", '<row><c r="XFE1"><v>1</v></c></row>'],
    ["a column of endless letters", `<row><c r="${"A".repeat(500_000)}1"><v>1</v></c></row>`],
    ["a row number that is none", '<row r="1e400"><c><v>1</v></c></row>'],
  ])("is refused: %s", async (_, rows) =>
    expect(await refusalOf(await workbookOf({ rows: header + rows }))).toBe("damaged"),
  );

  it("is refused when one text never ends", async () => {
    const noise = randomBytes(300_000).toString("hex");
    const rows = repeated(noise, 4, `${sheetStart}<row><c t="str"><v>`, `</v></c></row>${sheetEnd}`);
    expect(await refusalOf(await workbookOf({ rows }))).toBe("damaged");
  });

  it("is refused in another encoding than UTF-8", async () => {
    const rows = [Buffer.from(`\ufeff${sheetStart}${header}${sheetEnd}`, "utf16le")];
    expect(await refusalOf(await workbookOf({ rows }))).toBe("damaged");
  });
});

describe("a table without measure", () => {
  it("is refused with a million tiny rows", async () => {
    const rows = repeated("<row><c><v>1</v></c></row>".repeat(1000), 1000, sheetStart, sheetEnd);
    expect(await refusalOf(await workbookOf({ rows }))).toMatch(/inflatesTooMuch|tooManyRows/);
    const few = repeated("<row><c><v>1</v></c></row>".repeat(20), 1, sheetStart, sheetEnd);
    const limits = { rows: 10 };
    await expect(readAll(await workbookOf({ rows: few }), { limits })).rejects.toMatchObject({
      code: "tooManyRows",
    });
  });

  it("is refused with 16,384 columns", async () => {
    const cells = Array.from({ length: 16_384 }, (_, at) => `<c><v>${at}</v></c>`).join("");
    expect(await refusalOf(await workbookOf({ rows: `<row>${cells}</row>` }))).toBe("tooManyColumns");
  });

  it("is read when the columns and rows beyond are only formatted", async () => {
    const empty = '<c s="1"/>'.repeat(16_384);
    const rows = `${header}<row>${empty}</row>${'<row><c s="1"/></row>'.repeat(1000)}`;
    expect(await refusalOf(await workbookOf({ rows }))).toBe("read");
  });

  it("is refused with more shared text than one import takes", async () => {
    const sharedStrings = `<sst>${"<si><t>x</t></si>".repeat(2000)}</sst>`;
    const path = await workbookOf({ rows: header, sharedStrings });
    for (const limits of [{ sharedStrings: 1000 }, { sharedStringBytes: 20_000 }]) {
      await expect(readAll(path, { limits })).rejects.toMatchObject({ code: "tooMuchText" });
    }
  });

  it("is refused when the file itself is too large, also as a stream without end", async () => {
    const { readSheet } = await import("@/lib/platform/sheets/read-sheet");
    const { Readable } = await import("node:stream");
    const limits = { fileBytes: 1024 * 1024 };
    const expected = { code: "tooLarge", values: { megabytes: 1 } };
    await expect(readAll(fileOf("x".repeat(1024 * 1024 + 1)), { limits })).rejects.toMatchObject(expected);
    const endless = Readable.from(repeated("x".repeat(64 * 1024), Number.POSITIVE_INFINITY));
    await expect(readSheet(endless, { limits })).rejects.toMatchObject(expected);
  });
});

describe("a file of another kind", () => {
  const ole = (directory: string) => {
    const file = Buffer.alloc(4096);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
    file.writeUInt16LE(9, 30);
    file.writeUInt32LE(1, 48);
    file.write(directory, 1024, "utf16le");
    return file;
  };

  it.each([
    ["an old workbook or a WPS table", ole("Workbook"), "oldExcel"],
    ["a workbook under a password", ole("EncryptedPackage"), "encrypted"],
    ["a PDF", "%PDF-1.7 <script>", "document"],
    ["rich text", "{\\rtf1 x}", "document"],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), "binary"],
    ["an empty zip", Buffer.from(`504b0506${"00".repeat(18)}`, "hex"), "archive"],
    ["a rar archive", "Rar!\x1a\x07", "archive"],
    ["a web page called .xls", "\ufeff<html><table><tr><td>名称</td></tr></table></html>", "webPage"],
    ["Excel's XML of 2003", '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', "webPage"],
  ])("%s is told so", async (_, content, code) => expect(await refusalOf(fileOf(content))).toBe(code));

  it.each([
    ["a zip with a workbook inside", { "名录.xlsx": "PK" }, "archive"],
    ["a Word document", { "_rels/.rels": "<Relationships/>", "word/document.xml": "<x/>" }, "document"],
    [
      "an OpenDocument table",
      { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" },
      "openDocument",
    ],
    ["a binary workbook", { "_rels/.rels": "<Relationships/>", "xl/workbook.bin": "" }, "binaryWorkbook"],
  ])("%s is told so", async (_, parts, code) =>
    expect(await refusalOf(fileOf(await zipOf(parts)))).toBe(code),
  );
});
