import { describe, expect, it } from "vitest";
import {
  headerRecognizer,
  type KnownColumn,
  matchHeaders,
  normalizeHeader,
} from "@/lib/platform/sheets/headers";

type Key = "name" | "uscc" | "capital" | "foundedOn";
const known: KnownColumn<Key>[] = [
  { key: "name", aliases: ["社会组织名称", "单位名称", "名称"], required: true },
  { key: "uscc", aliases: ["统一社会信用代码", "信用代码"], required: true },
  { key: "capital", aliases: ["注册资金", "开办资金"] },
  { key: "foundedOn", aliases: ["成立日期", "成立登记日期"] },
];

describe("a heading", () => {
  it.each([
    [" 单位 名称* ", "单位名称"],
    ["＊单位名称（必填）", "单位名称"],
    ["1.单位名称", "单位名称"],
    ["单位\n名称：", "单位名称"],
    ["开办资金（万元）", "开办资金"],
    ["开办资金[单位：元]", "开办资金"],
    ["ＵＳＣＣ", "uscc"],
    ["（备注）", "备注"],
  ])("%j means %j", (header, expected) => expect(normalizeHeader(header)).toBe(expected));

  it("ends in reasonable time when it is hostile", () => {
    expect(normalizeHeader("（".repeat(1_000_000)).length).toBeLessThan(1000);
  });
});

describe("columns", () => {
  it("are found by any of their headings", () => {
    const match = matchHeaders(["序号", "名 称", "*信用代码", "开办资金（万元）", "备注"], known);
    expect(match.columns).toEqual({ name: 1, uscc: 2, capital: 3 });
    expect(match.units).toEqual({ capital: "万元" });
    expect(match.unmatched).toEqual([
      { column: 0, header: "序号" },
      { column: 4, header: "备注" },
    ]);
    expect(match.missing).toEqual([]);
  });

  it("are missed when required, and reported when repeated", () => {
    const match = matchHeaders(["单位名称", "社会组织名称", ""], known);
    expect(match.columns).toEqual({ name: 0 });
    expect(match.unmatched).toEqual([{ column: 1, header: "社会组织名称", repeats: "name" }]);
    expect(match.missing).toEqual(["uscc"]);
  });

  it("are remembered from earlier sheets", () => {
    const remembered = { [normalizeHeader("机构全称")]: "name" as const };
    expect(headerRecognizer(known)("机构全称")).toBe(false);
    expect(headerRecognizer(known, remembered)(" 机构 全称*")).toBe(true);
    expect(matchHeaders(["机构全称"], known, remembered).columns).toEqual({ name: 0 });
  });
});
