import { describe, expect, it } from "vitest";
import { bulletinDocument } from "@/lib/domain/credit/bulletins/paper/rules";
import { countedIn, figureRows, ratedIn } from "@/lib/domain/credit/bulletins/rules";
import type { BulletinFigures } from "@/lib/domain/credit/bulletins/schema";

const counts = { A: 2, B: 30, C: 50, D: 8, N: 10 };
const list = { entered: 3, left: 1, standing: 5 };
const handled = { received: 4, granted: 2, refused: 1 };
const mover = {
  name: "上海普陀区暖邻加装电梯事务所",
  before: { total: 630, grade: "C" },
  after: { total: 710, grade: "B" },
};
const figures: BulletinFigures = {
  year: 2025,
  asOf: "2025-12-31",
  isOver: true,
  rulebook: 2,
  grades: counts,
  gradesBefore: { A: 1, B: 20, C: 60, D: 9, N: 10 },
  median: 667,
  kinds: [{ kind: "socialGroup", counts, median: 667 }],
  subdistricts: [{ name: "长寿路街道", nameEn: "Changshou Road Subdistrict", counts, median: null }],
  lists: { abnormalActivities: list, seriousDishonesty: list },
  cases: { objections: handled, repairs: handled },
  movers: { up: [mover], down: [] },
};

describe("the credit bulletin", () => {
  it("counts everybody, and apart from them those with a grade", () => {
    expect(countedIn(counts)).toBe(100);
    expect(ratedIn(counts)).toBe(90);
  });

  it("has each figure once in its sheet, and none where there is none", () => {
    const rows = figureRows(figures);
    expect(rows.filter(({ part }) => part === "grades")).toHaveLength(6);
    expect(rows.filter(({ part }) => part === "subdistricts")).toHaveLength(5);
    expect(rows.find(({ part, figure }) => part === "grades" && figure === "grades.B")).toMatchObject({
      value: 30,
      before: 20,
    });
    expect(rows.at(-1)).toMatchObject({ part: "movers", value: 710, before: 630 });
  });

  it.each(["zh-CN", "en"] as const)("has all its words in %s", (locale) => {
    const paper = bulletinDocument(figures, locale, { madeAt: new Date(0), isDemonstration: false });
    expect(JSON.stringify(paper)).not.toMatch(/creditBulletin\.|creditPages\./);
    expect(paper.title).toContain("2025");
  });
});
