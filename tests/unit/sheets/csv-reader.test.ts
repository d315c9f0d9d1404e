import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectSeparator } from "@/lib/platform/sheets/csv-reader";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import { fileOf, inGb18030, readAll } from "./workbooks";

const content = "名称,地址\r\n上海市普陀区老伙伴志愿服务社,长寿路170号\r\n镕基㙍文化中心,\r\n";
const expected = [
  { row: 2, cells: ["上海市普陀区老伙伴志愿服务社", "长寿路170号"] },
  { row: 3, cells: ["镕基㙍文化中心"] },
];
const inUtf16be = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16();

describe("a text file", () => {
  it.each([
    ["UTF-8", "utf-8", Buffer.from(content)],
    ["UTF-8 with mark", "utf-8", Buffer.from(`\ufeff${content}`)],
    ["UTF-16 as Excel's “Unicode text”", "utf-16le", Buffer.from(`\ufeff${content}`, "utf16le")],
    ["UTF-16 big-endian", "utf-16be", inUtf16be(content)],
  ])("is read in %s", async (_, encoding, bytes) => {
    const sheet = await readAll(fileOf(bytes));
    expect(sheet).toMatchObject({
      format: "csv",
      encoding,
      header: ["名称", "地址"],
      headerRow: 1,
      rows: expected,
    });
  });

  it("is read in GB18030, as Excel on Chinese Windows saves CSV", async () => {
    const lines = [
      "名称,地址",
      ...Array.from({ length: 20_000 }, (_, at) => `志愿服务社${at},长寿路${at}号`),
    ];
    const sheet = await readAll(fileOf(inGb18030(lines.join("\r\n"))));
    expect(sheet.encoding).toBe("gb18030");
    expect(sheet.header).toEqual(["名称", "地址"]);
    expect(sheet.rows.map(({ cells }) => cells.join(","))).toEqual(lines.slice(1));
  });

  it("is recognized as UTF-8 wherever a piece cuts a character", async () => {
    for (const shift of ["", "a", "aa"]) {
      const long = `${shift}${"中".repeat(90_000)}`;
      const sheet = await readAll(fileOf(`h,i\n${long},x`));
      expect(sheet.encoding).toBe("utf-8");
      expect(sheet.rows[0]?.cells[0] === long).toBe(true);
    }
  });

  it("may come as a stream", async () => {
    const sheet = await readSheet(Readable.from([Buffer.from("名称,值\n"), Buffer.from("甲,1\n")]));
    const rows = [];
    for await (const row of sheet.rows) rows.push(row);
    expect(rows).toEqual([{ row: 2, cells: ["甲", "1"] }]);
  });

  it.each([
    ["a\tb\tc\n1,5\t2\t3", "\t"],
    ["a;b;c\n1,5;2;3", ";"],
    ["a|b|c\n1|2|3", "|"],
    ['"a;b;c;d",e\n1,2', ","],
    ["a\n1", ","],
  ])("%j is separated by %j", (start, separator) => expect(detectSeparator(start)).toBe(separator));

  it("keeps quoted separators, quotes and line breaks in their cell, and counts rows as Excel does", async () => {
    const sheet = await readAll(fileOf('名称,备注\n\n"甲,乙","说""好""\n第二行"\n丙,5"管\n'));
    expect(sheet.rows).toEqual([
      { row: 3, cells: ["甲,乙", '说"好"\n第二行'] },
      { row: 4, cells: ["丙", '5"管'] },
    ]);
  });

  it.each([
    ["empty", "", "empty"],
    ["only line breaks", "\n\n\n", "noRows"],
    ["NUL bytes", "a,b\n1,\0\n", "binary"],
    ["control characters", Buffer.from(Array.from({ length: 4000 }, (_, at) => 1 + (at % 31))), "binary"],
    [
      "no encoding at all",
      Buffer.concat([Buffer.from("a,b\n"), Buffer.alloc(2000, 0xff)]),
      "unknownEncoding",
    ],
    ["a quote without end", `a,b\n"${"x,y\n".repeat(300_000)}`, "unclosedQuote"],
    ["a quote without end, short", 'a,b\n"x,y\n', "unclosedQuote"],
    ["a thousand columns", "x,".repeat(1000), "tooManyColumns"],
  ])("is refused: %s", async (_, bytes, code) => {
    const refused = await readAll(fileOf(bytes)).catch((error) => error);
    expect(refused).toMatchObject({ name: "SheetProblem", code, key: `sheets.${code}` });
  });

  it("is refused at the first row too many", async () => {
    const path = fileOf("a,b\n".repeat(11));
    await expect(readAll(path, { limits: { rows: 10 } })).rejects.toMatchObject({
      code: "tooManyRows",
      values: { limit: 10 },
    });
  });

  it("never fails in another way, whatever the bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const outcome = await readAll(fileOf(Buffer.from(bytes))).catch((error) => error);
        expect(outcome instanceof Error ? outcome.name : "read").toMatch(/^(SheetProblem|read)$/);
      }),
      { numRuns: 200 },
    );
  });
});
