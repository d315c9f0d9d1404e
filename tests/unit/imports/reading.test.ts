import { describe, expect, it } from "vitest";
import { choiceReader } from "@/lib/domain/organizations/imports/choices/rules";
import {
  chosenMapping,
  missingColumns,
  suggestedMapping,
} from "@/lib/domain/organizations/imports/columns/rules";
import { placeFinder } from "@/lib/domain/organizations/imports/places/rules";
import { rowReader } from "@/lib/domain/organizations/imports/reading/rules";
import { columnName, isUndoable } from "@/lib/domain/organizations/imports/rules";
import { makeUscc } from "@/lib/platform/identifiers/uscc";

const places = placeFinder({
  subdistricts: [{ code: "310107015", name: "长寿路街道", englishName: "Changshou Road Subdistrict" }],
  communities: [{ code: "310107015001", name: "新湖居委会", subdistrictCode: "310107015" }],
  supervisoryUnits: [],
});
const choose = choiceReader();

function read(headers: string[], cells: string[]) {
  const mapping = suggestedMapping(headers, {});
  return rowReader(mapping, { places, choose })({ row: 2, cells });
}

describe("headings", () => {
  it("are known in many spellings, Chinese and English", () => {
    const { columns, units } = suggestedMapping(
      [
        "序号",
        "统一社会信用代码*",
        "社会组织名称",
        "街镇",
        "法人",
        "开办资金（万元）",
        "Valid until",
        "备注",
      ],
      {},
    );
    expect(columns).toEqual({
      uscc: 1,
      name: 2,
      subdistrictCode: 3,
      legalRepresentativeName: 4,
      registeredCapital: 5,
      certificateValidUntil: 6,
    });
    expect(units).toEqual({ registeredCapital: "万元" });
  });

  it("are overruled by what was remembered", () => {
    expect(suggestedMapping(["单位"], { 单位: "name" }).columns).toEqual({ name: 0 });
  });

  it("tell what is lacking, and which particular was chosen twice", () => {
    expect(missingColumns({ columns: { name: 0 }, units: {} })).toMatchObject({ lacksIdentifier: true });
    expect(missingColumns({ columns: { uscc: 0, communityCode: 1 }, units: {} }).forNewEntries).not.toContain(
      "subdistrictCode",
    );
    expect(chosenMapping(["甲", "资金（万元）"], ["name", "name"]).repeated).toEqual(["name"]);
    expect(chosenMapping(["资金（万元）"], ["registeredCapital"]).mapping.units).toEqual({
      registeredCapital: "万元",
    });
  });
});

describe("cells of a row", () => {
  it("are read as offices write them", () => {
    const code = makeUscc("2", "310107", "MJX00001");
    const { given, problems } = read(
      [
        "信用代码",
        "类型",
        "状态",
        "居委会",
        "成立日期",
        "开办资金（万元）",
        "是否慈善组织",
        "专职人员",
        "网址",
        "党组织",
      ],
      [
        code.toLowerCase(),
        "民办非企业单位",
        "在册",
        "新湖",
        "2020.5.6",
        "３",
        "√",
        "１２人",
        "www.example.org",
        "支部",
      ],
    );
    expect(problems).toEqual([]);
    expect(given).toEqual({
      uscc: code,
      kind: "socialServiceOrganization",
      status: "active",
      communityCode: "310107015001",
      subdistrictCode: "310107015",
      establishedOn: "2020-05-06",
      registeredCapital: 3_000_000n,
      isCharity: true,
      staffCount: 12,
      website: "https://www.example.org",
      partyOrganization: "branch",
    });
  });

  it("may be in English", () => {
    const { given } = read(
      ["Kind", "Status", "Field", "Subdistrict"],
      ["Social group", "In good standing", "Culture and sport", "Changshou Road Subdistrict"],
    );
    expect(given).toEqual({
      kind: "socialGroup",
      status: "active",
      sector: "cultureAndSport",
      subdistrictCode: "310107015",
    });
  });

  it("say nothing when they are empty, and clear only with the mark", () => {
    const headers = ["简称", "英文名称", "联系电话", "名称"];
    expect(read(headers, ["", "—清空—", "(clear)", "清空"])).toEqual({
      given: { name: "清空" },
      cleared: ["englishName", "phone"],
      problems: [],
    });
  });

  it("name the code that was meant when a check character is wrong", () => {
    const code = makeUscc("2", "310107", "MJX00001");
    const wrong = code.slice(0, 17) + (code.endsWith("1") ? "2" : "1");
    expect(read(["信用代码"], [wrong]).problems).toMatchObject([
      {
        kind: "code",
        key: "imports.problems.usccCheck",
        values: { expected: code },
        field: "uscc",
        column: 0,
      },
    ]);
  });

  it("take 直接登记 for what it is", () => {
    expect(read(["业务主管单位"], ["直接登记"]).given).toEqual({
      isDirectRegistration: true,
      supervisoryUnitId: null,
    });
  });

  it("report every fault of a row, each with its column", () => {
    const { problems } = read(
      ["邮编", "电子邮箱", "成立日期", "会员数", "是否慈善组织"],
      ["20006", "no mail", "五月", "很多", "也许"],
    );
    expect(problems.map(({ column, key }) => [column, key.split(".").at(-1)])).toEqual([
      [0, "postalCode"],
      [2, "notADate"],
      [4, "notYesOrNo"],
      [3, "notAnInteger"],
      [1, "email"],
    ]);
  });
});

describe("small rules", () => {
  it("name columns as spreadsheets do", () => {
    expect([0, 25, 26, 27, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AB", "ZZ", "AAA"]);
  });

  it("let a batch be undone through the last day", () => {
    expect(isUndoable("2026-01-01", "2026-01-31", 30)).toBe(true);
    expect(isUndoable("2026-01-01", "2026-02-01", 30)).toBe(false);
    expect(isUndoable(null, "2026-01-01", 30)).toBe(false);
  });
});
