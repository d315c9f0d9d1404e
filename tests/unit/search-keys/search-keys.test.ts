import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksNothing, type SearchKeys, searchCondition, searchKeysOf } from "@/lib/platform/search-keys";

const keysOf = (name: string, rest: Partial<Parameters<typeof searchKeysOf>[0]> = {}) =>
  searchKeysOf({ name, formerNames: [], legalRepresentativeName: "", ...rest });

/** What the statement does in the database, in words of this test. */
function finds(query: string, keys: SearchKeys): boolean {
  const { han, latin, initials } = searchCondition(query);
  const like = (text: string, pattern: string) => text.includes(pattern.slice(1, -1));
  return (
    han.every(
      (part) => part.grams.every((gram) => keys.grams.includes(gram)) && like(keys.searchText, part.like),
    ) &&
    latin.every((pattern) => like(keys.latinText, pattern)) &&
    initials.every((gram) => keys.grams.includes(gram))
  );
}

const association = keysOf("上海市普陀区长寿路街道邻里音乐协会", {
  formerNames: ["普陀区绿色3号楼·家园"],
  shortName: "IT邻里会",
  englishName: "Putuo Café Neighbours",
  legalRepresentativeName: "单晓敏",
  uscc: "51310107MJX000018B",
  filingNumber: "PT-015-2024-0001",
});

describe("an organization is found", () => {
  it.each([
    ["邻", "one character"],
    ["邻里", "two characters"],
    ["长寿路", "three characters"],
    ["长寿路街道邻里音乐", "many characters"],
    ["绿色", "a former name"],
    ["3号楼", "a digit in a name"],
    ["楼家", "across punctuation"],
    ["IT邻里会", "a short name with letters"],
    ["ｉｔ", "full-width letters"],
    ["单晓敏", "the legal representative"],
    ["putuo", "pinyin"],
    ["changshoulu", "pinyin of a place"],
    ["zhangshoulu", "the other reading"],
    ["yinyue", "a word whose reading is settled"],
    ["lvse", "ü typed as v"],
    ["lüsè", "ü and tones"],
    ["luse", "ü typed as u"],
    ["shanxiaomin", "a surname with its own reading"],
    ["p", "one initial"],
    ["pt", "two initials"],
    ["spt", "three initials"],
    ["csl", "initials of a place"],
    ["5", "the beginning of a code"],
    ["51", "the beginning of a code"],
    ["MJX0000", "the middle of a code"],
    ["51310107mjx000018b", "a code"],
    ["PT-015-2024-0001", "a filing number"],
    ["cafe", "English without its accent"],
    ["putuo neighbours", "two English words"],
    ["普陀 邻里 yinyue", "Chinese and pinyin together"],
    ["putuo协会", "both in one word"],
    ["协会 普陀", "words in any order"],
    ["", "nothing asked"],
    ["·（）", "only punctuation"],
  ])("by %j: %s", (query) => {
    expect(finds(query, association)).toBe(true);
  });

  it.each(["里邻", "普陀协会", "协会普陀区", "yueyin", "zz", "敏绿", "普陀 苏州", "52310107", "100%"])(
    "not by %j",
    (query) => {
      expect(finds(query, association)).toBe(false);
    },
  );
});

describe("readings", () => {
  it.each([
    ["长风新村街道", "chang feng xin cun jie dao"],
    ["长征镇为老服务中心", "chang zheng zhen wei lao fu wu zhong xin"],
    ["普陀区真如镇街道", "pu tuo qu zhen ru zhen jie dao"],
    ["桃浦镇", "tao pu zhen"],
    ["曹杨新村", "cao yang xin cun"],
    ["万里街道", "wan li jie dao"],
    ["莘庄", "xin zhuang"],
    ["象源丽都", "xiang yuan li du"],
    ["大渡河路九十五弄", "da du he lu jiu shi wu nong"],
    ["餐饮行业协会", "can yin hang ye xie hui"],
    ["会计学会", "kuai ji xue hui"],
    ["人民调解工作室", "ren min tiao jie gong zuo shi"],
    ["重庆商会", "chong qing shang hui"],
    ["女性创业", "nv xing chuang ye"],
    ["IT协会", "it xie hui"],
    ["第3睦邻点", "di 3 mu lin dian"],
  ])("%s is read %s", (name, sortKey) => {
    expect(keysOf(name).sortKey).toBe(sortKey);
  });

  it("sorts names by syllable", () => {
    const sorted = ["西安", "先锋", "安徽", "闲话", "山西", "上海"]
      .map((name) => keysOf(name).sortKey)
      .sort()
      .join(", ");
    expect(sorted).toBe("an hui, shan xi, shang hai, xi an, xian feng, xian hua");
  });

  it("keeps the number of readings small", () => {
    expect(keysOf("长乐行单曾重朝").latinText.split("\n").length).toBeLessThanOrEqual(16);
  });

  it("keeps rare characters", () => {
    const keys = keysOf("上海𠮷野社区中心");
    expect(finds("𠮷", keys) && finds("𠮷野", keys) && finds("海𠮷野社", keys)).toBe(true);
  });
});

describe("the condition of a query", () => {
  it("takes its words apart", () => {
    expect(searchCondition("普陀区 putuo志愿 pt 上 3号楼")).toEqual({
      han: [
        { grams: ["普陀", "陀区"], like: "%普陀区%" },
        { grams: ["志愿"], like: "%志愿%" },
        { grams: ["上"], like: "%上%" },
        { grams: ["号楼"], like: "%号楼%" },
      ],
      latin: ["%putuo%"],
      initials: ["^pt", "^3"],
    });
  });

  it("leaves no wildcard in a pattern and no end of the query open", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (query) => {
        const { han, latin } = searchCondition(query);
        for (const pattern of [...han.map((part) => part.like), ...latin]) {
          expect(pattern.slice(1, -1)).not.toMatch(/[%_\\\s]/u);
          expect(pattern.length).toBeLessThan(400);
        }
      }),
    );
  });

  it("asks nothing when there is nothing to ask", () => {
    expect(["", "  ", "%", "（）"].every((query) => asksNothing(searchCondition(query)))).toBe(true);
    expect(asksNothing(searchCondition("a"))).toBe(false);
  });
});

describe("any part of any name", () => {
  const characters = fc.constantFrom(..."上海普陀区长寿乐邻里a7志愿𠮷（）");
  const names = fc.string({ unit: characters, minLength: 1, maxLength: 20 });

  it("finds it", () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.integer({ min: 1, max: 6 }), (name, offset, length) => {
        const all = [...name.replace(/[（）]/gu, "")];
        fc.pre(all.length > 0);
        const start = offset % all.length;
        expect(finds(all.slice(start, start + length).join(""), keysOf(name))).toBe(true);
      }),
    );
  });
});
