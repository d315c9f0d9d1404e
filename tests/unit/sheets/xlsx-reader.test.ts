import { describe, expect, it } from "vitest";
import { formatOfCode } from "@/lib/platform/sheets/number-formats";
import { dayOfSerial, serialOfDay } from "@/lib/platform/sheets/serial-dates";
import { readAll, workbookOf } from "./workbooks";

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const header = row(1, text("A1", "名称"), text("B1", "值"));

async function cellOf(
  cell: string,
  workbook: { sharedStrings?: string; styles?: string; workbook?: string } = {},
) {
  const { rows } = await readAll(
    await workbookOf({ rows: header + row(2, text("A2", "x"), cell), ...workbook }),
  );
  return rows[0]?.spoilt?.[0]?.code ?? rows[0]?.cells[1] ?? "";
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="22"/><xf numFmtId="177"/><xf numFmtId="4"/><xf numFmtId="31"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

describe("a cell of a workbook", () => {
  it.each([
    ["a number", '<c r="B2"><v>12.50</v></c>', "12.5"],
    ["an integer", '<c r="B2"><v>310107</v></c>', "310107"],
    ["float noise", '<c r="B2"><v>0.30000000000000004</v></c>', "0.3"],
    ["an exponent", '<c r="B2"><v>1.5E-3</v></c>', "0.0015"],
    ["a large number", '<c r="B2"><v>1.234E+5</v></c>', "123400"],
    ["a code that lost its digits", '<c r="B2"><v>3.10107199001010E+17</v></c>', "longNumber"],
    ["a code of 18 digits", '<c r="B2"><v>310107199001011234</v></c>', "longNumber"],
    ["true", '<c r="B2" t="b"><v>1</v></c>', "TRUE"],
    ["false", '<c r="B2" t="b"><v>0</v></c>', "FALSE"],
    ["an error", '<c r="B2" t="e"><v>#N/A</v></c>', "formulaError"],
    ["a formula's text", '<c r="B2" t="str"><f>A1&amp;"甲"</f><v>名称甲</v></c>', "名称甲"],
    ["a formula's number", '<c r="B2"><f>1+1</f><v>2</v></c>', "2"],
    ["a formula without result", '<c r="B2"><f>1+1</f></c>', "uncalculated"],
    ["an ISO date", '<c r="B2" t="d"><v>2026-03-05T00:00:00</v></c>', "2026-03-05"],
    ["a date", '<c r="B2" s="1"><v>46086</v></c>', "2026-03-05"],
    ["a Chinese date", '<c r="B2" s="2"><v>46086</v></c>', "2026-03-05"],
    ["a built-in Chinese date", '<c r="B2" s="6"><v>46086</v></c>', "2026-03-05"],
    ["a date and time", '<c r="B2" s="3"><v>46086.5</v></c>', "2026-03-05 12:00:00"],
    ["a time", '<c r="B2" s="7"><v>0.75</v></c>', "18:00:00"],
    ["a date nobody sees", '<c r="B2" s="1"><v>-3</v></c>', "impossibleDate"],
    ["29 February 1900", '<c r="B2" s="1"><v>60</v></c>', "impossibleDate"],
    ["a padded code", '<c r="B2" s="4"><v>62</v></c>', "000062"],
    ["an amount", '<c r="B2" s="5"><v>1234.5</v></c>', "1234.5"],
    ["escaped controls", text("B2", "一_x000D_&#10;二"), "一\r\n二"],
    ["entities", text("B2", "&lt;b&gt; &amp; &#x4e2d;"), "<b> & 中"],
    ["character data", text("B2", "<![CDATA[=1+1]]>"), "=1+1"],
  ])("%s", async (_, cell, expected) => expect(await cellOf(cell, { styles })).toBe(expected));

  it("counts dates from 1904 where the workbook does", async () => {
    const workbook = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="甲" r:id="rId1"/></sheets></workbook>`;
    expect(await cellOf('<c r="B2" s="1"><v>44624</v></c>', { styles, workbook })).toBe("2026-03-05");
  });

  it("joins rich text and leaves phonetic guides out", async () => {
    const sharedStrings = `<sst><si><t>甲</t></si><si><r><t>上海</t></r><r><t xml:space="preserve"> 普陀</t></r><rPh><t>pt</t></rPh></si></sst>`;
    expect(await cellOf('<c r="B2" t="s"><v>1</v></c>', { sharedStrings })).toBe("上海 普陀");
  });
});

describe("a workbook", () => {
  it("is read with prefixes, without references and with rows left out", async () => {
    const rows = `<?xml version="1.0"?><x:worksheet xmlns:x="urn:main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>值</x:t></x:is></x:c></x:row><x:row r="4"><x:c/><x:c><x:v>7</x:v></x:c></x:row><x:row><x:c s="1"/></x:row></x:sheetData></x:worksheet>`;
    const sheet = await readAll(await workbookOf({ rows }));
    expect(sheet.header).toEqual(["名称", "值"]);
    expect(sheet.rows).toEqual([{ row: 4, cells: ["", "7"] }]);
  });

  it("is read at the sheet with known headers, not at the instructions before it", async () => {
    const rows = row(1, text("A1", "填表说明"));
    const others = [row(1, text("A1", "名称")) + row(2, text("A2", "甲"))];
    const sheet = await readAll(await workbookOf({ rows, others }), {
      isKnownHeader: (name) => name === "名称",
    });
    expect(sheet.sheetName).toBe("Sheet2");
    expect(sheet.rows).toEqual([{ row: 2, cells: ["甲"] }]);
  });

  it("shows no hidden sheet", async () => {
    const workbook = `<workbook xmlns:r="r"><sheets><sheet name="甲" state="hidden" r:id="rId1"/></sheets></workbook>`;
    await expect(readAll(await workbookOf({ rows: header, workbook }))).rejects.toMatchObject({
      code: "noRows",
    });
  });

  it("can be left half read, and closed unread", async () => {
    const path = await workbookOf({ rows: header + row(2, text("A2", "甲")) + row(3, text("A3", "乙")) });
    const { readSheet } = await import("@/lib/platform/sheets/read-sheet");
    const left = await readSheet(path);
    for await (const first of left.rows) {
      expect(first.cells).toEqual(["甲"]);
      break;
    }
    const unread = await readSheet(path);
    await unread.close();
    await unread.close();
  });
});

describe("a number format", () => {
  it.each([
    ["yyyy-mm-dd", "date"],
    ['[$-804]yyyy"年"m"月";@', "date"],
    ['m"月"d"日"', "date"],
    ["[h]:mm:ss", "time"],
    ['上午/下午h"时"mm"分"', "time"],
    ["#,##0.00;[Red]-#,##0.00", "plain"],
    ['0.00" days"', "plain"],
    ["0.00E+00", "plain"],
    ["General", "plain"],
    ["G/通用格式", "plain"],
    ["@", "plain"],
    ['_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "plain"],
    ["000000", "padded"],
    ["0", "plain"],
    ["[".repeat(1_000_000), "plain"],
  ])("%# is understood", (code, kind) => expect(formatOfCode(code).kind).toBe(kind));
});

describe("a serial number", () => {
  it.each([
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [45351, "2024-02-29"],
    [2958465, "9999-12-31"],
  ] as const)("%d is %s and back", (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day);
    expect(serialOfDay(day)).toBe(serial);
  });

  it("of the first weeks of 1900 is read as Excel counts, and never written", () => {
    expect([dayOfSerial(1, false), dayOfSerial(59, false)]).toEqual(["1900-01-01", "1900-02-28"]);
    expect(serialOfDay("1900-02-28")).toBeUndefined();
  });
});
