import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openArchive } from "@/lib/platform/sheets/archive";
import type { ColumnValue, SheetColumn } from "@/lib/platform/sheets/columns";
import { guardAgainstFormula, stripGuard } from "@/lib/platform/sheets/formula-guard";
import { defaultLimits } from "@/lib/platform/sheets/limits";
import { writeCsv } from "@/lib/platform/sheets/write-csv";
import { writeXlsx } from "@/lib/platform/sheets/write-xlsx";
import { fileOf, readAll } from "./workbooks";

type Line = ColumnValue[];
const kinds = ["text", "code", "date", "integer", "money"] as const;
const columns: SheetColumn<Line>[] = kinds.map((kind, at) => ({
  title: `${kind}列`,
  kind,
  value: (line) => line[at],
}));
const texts = { sheetName: "名录", aboutName: "说明", about: [["筛选", "=全部"]] as [string, string][] };

const xlsxOf = async (lines: Iterable<Line> | AsyncIterable<Line>) =>
  fileOf(await buffer(writeXlsx(columns, lines, texts)));

async function partOf(path: string, name: string): Promise<string> {
  const archive = await openArchive(path, defaultLimits);
  const chunks: Buffer[] = [];
  for await (const chunk of archive.read(name)) chunks.push(chunk);
  archive.close();
  return Buffer.concat(chunks).toString();
}

const example: Line = ["老伙伴", "310107199001011234", "2026-03-05", 1234, 123450n];

describe("an export to Excel", () => {
  it("reads back as it was written", async () => {
    const sheet = await readAll(await xlsxOf([example]));
    expect(sheet).toMatchObject({
      sheetName: "名录",
      headerRow: 1,
      header: kinds.map((kind) => `${kind}列`),
    });
    expect(sheet.rows).toEqual([
      { row: 2, cells: ["老伙伴", "310107199001011234", "2026-03-05", "1234", "1234.5"] },
    ]);
  });

  it("keeps codes as text, dates as dates, amounts as numbers, and the header in place", async () => {
    const path = await xlsxOf([example]);
    const sheet = await partOf(path, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="B2" s="2" t="inlineStr">');
    expect(sheet).toContain(
      '<c r="C2" s="3"><v>46086</v></c><c r="D2" s="4"><v>1234</v></c><c r="E2" s="5"><v>1234.50</v></c>',
    );
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:E2"/>');
    expect(await partOf(path, "xl/worksheets/sheet2.xml")).toContain("=全部");
    expect(await partOf(path, "xl/workbook.xml")).toContain('name="说明"');
  });

  it("writes as text what a spreadsheet could not hold as a number or date", async () => {
    const lines: Line[] = [[null, undefined, "1899-01-01", 10n ** 17n, 12345678901234567n]];
    const sheet = await readAll(await xlsxOf(lines));
    expect(sheet.rows[0]?.cells).toEqual(["", "", "1899-01-01", "100000000000000000", "123456789012345.67"]);
  });

  it("holds no formula and no control character, whatever the texts", async () => {
    const hostile = [
      "=1+1",
      "+cmd|' /C calc'!A0",
      "-2",
      "@SUM(A1)",
      "\t=1",
      "＝1+1",
      "a\u0000\u0007b",
      "</t></is></c><c><f>1</f>",
    ];
    const path = await xlsxOf(hostile.map((text) => [text, text, text, text, text]));
    const sheet = await partOf(path, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toMatch(/<f[ >/]/);
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(hostile.length * 5 + 5);
    const { rows } = await readAll(path);
    expect(rows.map(({ cells }) => cells[0])).toEqual(hostile.map((text) => kept(text)));
  });

  it("makes a name that Excel takes for the tab", async () => {
    const stream = writeXlsx(columns, [example], { ...texts, sheetName: `[名录]:${"长".repeat(40)}` });
    const { sheetName } = await readAll(fileOf(await buffer(stream)));
    expect(sheetName).toBe(`名录  ${"长".repeat(26)}`);
  });

  it("cuts a text that Excel would call damage", async () => {
    const { rows } = await readAll(await xlsxOf([["字".repeat(40_000)]]));
    expect(rows[0]?.cells[0]).toHaveLength(32_767);
  });

  it("takes rows only as fast as they are read, and lets them go when the reader leaves", async () => {
    let taken = 0;
    let released = false;
    async function* endless(): AsyncGenerator<Line> {
      try {
        for (;;) {
          taken += 1;
          yield example;
        }
      } finally {
        released = true;
      }
    }
    let bytes = 0;
    for await (const chunk of writeXlsx(columns, endless(), texts)) {
      bytes += chunk.length;
      if (bytes > 100_000) break;
    }
    expect(taken).toBeLessThan(100_000);
    await expect.poll(() => released).toBe(true);
  });

  it("fails as a stream when its rows fail", async () => {
    const failing = Readable.from([example]).map(() => {
      throw new Error("the database went away");
    });
    await expect(buffer(writeXlsx(columns, failing as AsyncIterable<Line>, texts))).rejects.toThrow(
      "the database went away",
    );
  });
});

describe("an export to CSV", () => {
  it("begins with the mark of UTF-8 and ends its lines as Excel does", async () => {
    const bytes = await buffer(writeCsv(columns, [example]));
    expect(bytes.toString()).toBe(
      "\ufefftext列,code列,date列,integer列,money列\r\n老伙伴,310107199001011234,2026-03-05,1234,1234.50\r\n",
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+86 21", "'+86 21"],
    ["-2", "'-2"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\tx", "'\tx"],
    ["\rx", "'\rx"],
    ["＝1", "'＝1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠x", "'＠x"],
    ["  =1", "'  =1"],
    ["'=1", "''=1"],
    ["老伙伴", "老伙伴"],
    ["a=b", "a=b"],
  ])("writes %j as %j", (text, written) => {
    expect(guardAgainstFormula(text)).toBe(written);
    expect(stripGuard(written)).toBe(text);
  });

  it("quotes whatever any spreadsheet could split", async () => {
    const bytes = await buffer(writeCsv(columns.slice(0, 1), [["甲;=1+1"], ['说"好"'], ["一\n二"]]));
    expect(bytes.toString().split("\r\n").slice(1)).toEqual(['"甲;=1+1"', '"说""好"""', '"一\n二"', ""]);
  });
});

const anyText = fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.toWellFormed());
const hostileText = fc.oneof(anyText, fc.stringMatching(/^['=+@\-\t\r\n ＝＠"_x0041;,]{0,12}$/));
/** What XML cannot hold is dropped; CSV drops only NUL. */
const kept = (text: string) => [...text].filter((sign) => inXml(sign.codePointAt(0) ?? 0)).join("");
const inXml = (code: number) =>
  [9, 10, 13].includes(code) || (code >= 32 && code !== 0xfffe && code !== 0xffff);
const table = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 8 });
const pair: SheetColumn<[string, string]>[] = [
  { title: "甲", kind: "text", value: (line) => line[0] },
  { title: "乙", kind: "code", value: (line) => line[1] },
];
const filled = (lines: string[][]) =>
  lines
    .map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== "") + 1))
    .filter((cells) => cells.length > 0);

describe("any texts", () => {
  it("come back from Excel as they were", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const { rows } = await readAll(fileOf(await buffer(writeXlsx(pair, lines, texts))));
        expect(rows.map(({ cells }) => cells)).toEqual(filled(lines.map((line) => line.map(kept))));
      }),
      { numRuns: 150 },
    );
  });

  it("come back from CSV as they were", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const path = fileOf(await buffer(writeCsv(pair, lines)));
        const { rows } = await readAll(path, { isKnownHeader: (name) => name === "甲" }).catch((error) => {
          if (error.code === "binary") return { rows: undefined };
          throw error;
        });
        fc.pre(rows !== undefined);
        const written = lines.map((line) => line.map((text) => text.replaceAll("\0", "")));
        expect(rows?.map(({ cells }) => cells)).toEqual(filled(written));
      }),
      { numRuns: 150 },
    );
  });
});
