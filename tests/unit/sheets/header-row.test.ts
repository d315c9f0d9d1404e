import { describe, expect, it } from "vitest";
import { findHeader } from "@/lib/platform/sheets/header-row";
import { headerRecognizer } from "@/lib/platform/sheets/headers";

const isKnown = headerRecognizer([
  { key: "name", aliases: ["单位名称"] },
  { key: "uscc", aliases: ["统一社会信用代码"] },
  { key: "representative", aliases: ["法定代表人姓名", "法定代表人"] },
  { key: "phone", aliases: ["法定代表人电话", "联系电话"] },
]);
const rowsOf = (...lines: string[][]) => lines.map((cells, at) => ({ row: at + 1, cells }));

describe("the header", () => {
  it("is found below title, unit and date", () => {
    const found = findHeader(
      rowsOf(
        ["普陀区社会组织名录"],
        ["填报单位：民政局", "", "2026年3月"],
        ["单位名称", "统一社会信用代码", "备注"],
        ["甲", "乙", "丙"],
      ),
      isKnown,
    );
    expect(found).toMatchObject({ headerRow: 3, header: ["单位名称", "统一社会信用代码", "备注"], known: 2 });
  });

  it("may take two rows with merged cells", () => {
    const found = findHeader(
      rowsOf(
        ["名录"],
        ["单位名称", "统一社会信用代码", "法定代表人", "", "备注"],
        ["", "", "姓名", "电话", ""],
        ["甲", "乙", "张三", "62580000", ""],
      ),
      isKnown,
    );
    expect(found?.headerRow).toBe(3);
    expect(found?.header).toEqual([
      "单位名称",
      "统一社会信用代码",
      "法定代表人姓名",
      "法定代表人电话",
      "备注",
    ]);
  });

  it("takes the lower heading alone where that one is known", () => {
    const found = findHeader(
      rowsOf(["基本情况", "", "联系方式"], ["单位名称", "统一社会信用代码", "联系电话"]),
      isKnown,
    );
    expect(found).toMatchObject({ headerRow: 2, header: ["单位名称", "统一社会信用代码", "联系电话"] });
  });

  it("does not swallow the first record", () => {
    const found = findHeader(
      rowsOf(["单位名称", "统一社会信用代码", "法定代表人"], ["甲", "乙", "张三"]),
      isKnown,
    );
    expect(found?.headerRow).toBe(1);
  });

  it("is the first row of more than a title when nothing is known", () => {
    expect(findHeader(rowsOf(["名录"], ["甲", "乙"], ["1", "2"]), isKnown)?.headerRow).toBe(2);
    expect(findHeader(rowsOf(["甲"], ["乙"]), isKnown)?.headerRow).toBe(1);
    expect(findHeader([], isKnown)).toBeUndefined();
  });
});
