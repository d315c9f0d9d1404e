import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CellReading,
  readCode,
  readDate,
  readInteger,
  readText,
  readYesNo,
} from "@/lib/platform/sheets/cells";

/** The value, or the code of the problem behind "!". */
function outcome<T>(reading: CellReading<T>): T | null | string {
  return reading.ok ? reading.value : `!${reading.problem.code}`;
}

describe("a date cell", () => {
  it.each([
    ["2026-03-05", "2026-03-05"],
    ["2026.3.5", "2026-03-05"],
    ["2026.03.05.", "2026-03-05"],
    ["2026/3/5", "2026-03-05"],
    ["2026年3月5日", "2026-03-05"],
    ["2026年03月05号", "2026-03-05"],
    ["2026 年 3 月 5 日", "2026-03-05"],
    ["2026、3、5", "2026-03-05"],
    ["20260305", "2026-03-05"],
    ["２０２６．３．５", "2026-03-05"],
    ["２０２６年３月５日", "2026-03-05"],
    ["\u00a02026-3-5\u200b", "2026-03-05"],
    ["2026-03-05 14:30:00", "2026-03-05"],
    ["2026-03-05T00:00:00.000Z", "2026-03-05"],
    ["2026年3月5日 9:05", "2026-03-05"],
    ["二〇二六年三月五日", "2026-03-05"],
    ["二零二六年十二月三十一日", "2026-12-31"],
    ["46086", "2026-03-05"],
    ["46086.75", "2026-03-05"],
    ["2024-02-29", "2024-02-29"],
    ["1949.10.1", "1949-10-01"],
    ["", null],
    ["  ", null],
    ["/", null],
    ["——", null],
    ["2026-02-29", "!impossibleDate"],
    ["2026年13月1日", "!impossibleDate"],
    ["20260431", "!impossibleDate"],
    ["2026-00-10", "!impossibleDate"],
    ["2026", "!incompleteDate"],
    ["2026年", "!incompleteDate"],
    ["2026年3月", "!incompleteDate"],
    ["2026.3", "!incompleteDate"],
    ["202603", "!incompleteDate"],
    ["26.3.5", "!notADate"],
    ["3/5/2026", "!notADate"],
    ["5 March 2026", "!notADate"],
    ["去年", "!notADate"],
    ["2026.3.5-2027.3.5", "!notADate"],
  ])("%j is %j", (cell, expected) => expect(outcome(readDate(cell))).toBe(expected));

  it("never gives a day that does not exist", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (digits) => {
        const value = outcome(readDate(String(digits).padStart(8, "0")));
        if (value === null || value.startsWith("!")) return;
        expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value);
      }),
    );
  });
});

describe("a number cell", () => {
  it.each([
    ["12", 12],
    ["１２", 12],
    ["1,234", 1234],
    ["1，234", 1234],
    ["12.0", 12],
    ["12人", 12],
    ["-3", -3],
    ["", null],
    ["12.5", "!notAnInteger"],
    ["1,23", "!notAnInteger"],
    ["约12", "!notAnInteger"],
    ["十二", "!notAnInteger"],
    ["99999999999999999", "!notAnInteger"],
  ])("%j is %j", (cell, expected) => expect(outcome(readInteger(cell))).toBe(expected));
});

describe("a yes-or-no cell", () => {
  it.each(["是", "有", "√", "✔", "Y", "y", "Ｙ", "Yes", "TRUE", "1", " 是 "])("%j is yes", (cell) =>
    expect(outcome(readYesNo(cell))).toBe(true),
  );
  it.each(["否", "无", "×", "N", "no", "FALSE", "0", "没有"])("%j is no", (cell) =>
    expect(outcome(readYesNo(cell))).toBe(false),
  );
  it("leaves the empty cell open and refuses the rest", () => {
    expect(outcome(readYesNo("—"))).toBe(null);
    expect(outcome(readYesNo("不详"))).toBe("!notYesOrNo");
  });
});

describe("words and codes", () => {
  it.each([
    ["  上海市\u00a0普陀区\n长寿路 ", "上海市 普陀区 长寿路"],
    ["\ufeff老\u200b伙伴", "老伙伴"],
    ["上海（普陀）Ａ座", "上海（普陀）Ａ座"],
    ["\u202e倒写", "倒写"],
    ["--", null],
  ])("text %j is %j", (cell, expected) => expect(outcome(readText(cell))).toBe(expected));

  it.each([
    ["５２３１０１０７ｍｊｘ０００１２３４", "52310107MJX0001234"],
    ["52310107 MJX 0001234", "52310107MJX0001234"],
    ["'52310107mjx0001234", "52310107MJX0001234"],
    ["", null],
  ])("code %j is %j", (cell, expected) => expect(outcome(readCode(cell))).toBe(expected));
});

it("shows no more of a hopeless cell than a person reads", () => {
  const reading = readDate("啊".repeat(30_000));
  expect(reading.ok ? "" : reading.problem.values.shown).toHaveLength(61);
});
