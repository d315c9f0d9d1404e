import { describe, expect, it } from "vitest";
import { matchReasons } from "@/lib/platform/search-keys";

const organization = {
  name: "上海市普陀区长寿路街道邻里（音乐）协会",
  formerNames: ["普陀区绿色家园"],
  shortName: "IT会",
  englishName: "Putuo Neighbours",
  legalRepresentativeName: "单晓敏",
  uscc: "51310107MJX000018B",
  filingNumber: null,
};

const marked = (query: string) =>
  matchReasons(query, organization).map(({ reason, text, ranges }) => [
    reason,
    ...ranges.map(({ start, end }) => text.slice(start, end)),
  ]);

describe("why an organization was found", () => {
  it.each([
    ["邻里", [["name", "邻里"]]],
    ["里音乐协", [["name", "里（音乐）协"]]],
    ["海", [["name", "海"]]],
    ["绿色", [["formerName", "绿色"]]],
    ["ＩＴ", [["shortName", "IT"]]],
    ["neighbours", [["englishName", "Neighbours"]]],
    ["晓敏", [["legalRepresentative", "晓敏"]]],
    ["shanxiao", [["pinyin", "单晓"]]],
    ["mjx0000", [["code", "MJX0000"]]],
    ["51310107MJX000018B", [["code", "51310107MJX000018B"]]],
    ["changshou", [["pinyin", "长寿"]]],
    ["zhangshou", [["pinyin", "长寿"]]],
    ["lvse", [["pinyin", "绿色"]]],
    ["csl", [["initials", "长寿路"]]],
    ["ll", [["initials", "邻里"]]],
    [
      "普陀 yinyue",
      [
        ["name", "普陀"],
        ["pinyin", "音乐"],
      ],
    ],
    ["苏州", []],
    ["", []],
  ])("by %j", (query, expected) => {
    expect(marked(query)).toEqual(expected);
  });

  it("says in which value it was found", () => {
    expect(matchReasons("绿色", organization)[0]?.text).toBe("普陀区绿色家园");
    expect(matchReasons("lvse", organization)[0]?.text).toBe("普陀区绿色家园");
  });
});
