import { describe, expect, it } from "vitest";
import { pastedTable, placePasted } from "@/components/annual-checks/paste-cells";
import {
  carriedOver,
  cellProblems,
  fittingCells,
  readCell,
  statementReader,
} from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";

describe("amounts of a statement", () => {
  it.each([
    ["12,345.67", 1_234_567n],
    ["１２３", 12_300n],
    ["1.2万", 1_200_000n],
    ["(1,200)", -120_000n],
    ["（0.5）", -50n],
    ["-3", -300n],
    ["", null],
    [" — ", null],
    ["十二", "unreadable"],
    ["0.001", "unreadable"],
    ["99999999999999", "unreadable"],
  ])("%s", (typed, amount) => {
    expect(readCell(typed)).toBe(amount);
  });

  it("are negative only where the line may be", () => {
    const problems = cellProblems("balanceSheet", {
      cash_closing: "-1",
      unrestrictedNetAssets_closing: "-1",
      receivables_opening: "很多",
    });
    expect(problems).toEqual({ cash_closing: "negative", receivables_opening: "unreadable" });
  });
});

describe("sums", () => {
  it("follow from the lines, with what is taken off", () => {
    const read = statementReader("balanceSheet", {
      cash_closing: "1000",
      receivables_closing: "200",
      fixedAssetsCost_closing: "5000",
      depreciation_closing: "1500",
    });
    expect(read("currentAssets", "closing")).toBe(120_000n);
    expect(read("fixedAssetsNet", "closing")).toBe(350_000n);
    expect(read("totalAssets", "closing")).toBe(470_000n);
    expect(read("totalAssets", "opening")).toBe(0n);
  });

  it("of a column are the sum of both kinds", () => {
    const read = statementReader("activityStatement", {
      donations_unrestricted: "300",
      donations_restricted: "200",
      programDaily_unrestricted: "350",
      released_unrestricted: "150",
      released_restricted: "-150",
    });
    expect(read("donations", "total")).toBe(50_000n);
    expect(read("netChange", "unrestricted")).toBe(10_000n);
    expect(read("netChange", "restricted")).toBe(5_000n);
    expect(read("netChange", "total")).toBe(15_000n);
  });

  it("name only lines that there are, and none adds itself up", () => {
    for (const [key, { lines }] of Object.entries(statements)) {
      const keys = lines.map((line) => line.key);
      expect(new Set(keys).size, key).toBe(keys.length);
      for (const line of lines) {
        for (const part of line.of ?? []) {
          const at = keys.indexOf(part.replace("-", ""));
          expect(at, `${key} ${line.key} ${part}`).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(keys.indexOf(line.key));
        }
      }
    }
  });

  it("are never kept as typed", () => {
    expect(fittingCells("balanceSheet", { cash_closing: "1", totalAssets_closing: "9", other: "x" })).toEqual(
      {
        cash_closing: "1",
      },
    );
  });
});

describe("last year's columns", () => {
  it("become this year's opening columns", () => {
    expect(carriedOver("balanceSheet", { cash_closing: "1.5万", cash_opening: "7" })).toEqual({
      cash_opening: "15000",
    });
    expect(carriedOver("activityStatement", { donations_restricted: "20" })).toEqual({
      donations_lastRestricted: "20",
    });
    expect(carriedOver("cashFlow", { staffPaid_amount: "20" })).toEqual({});
  });
});

describe("a column pasted from a spreadsheet", () => {
  it("fills the cells below, and sums are only compared", () => {
    const table = pastedTable("100\r\n\r\n30\r\n0\r\n0\r\n0\r\n0\r\n135\r\n");
    expect(table).toHaveLength(8);
    const placed = placePasted("balanceSheet", { line: "cash", column: "closing" }, table ?? []);
    expect(placed.cells).toMatchObject({ cash_closing: "100", receivables_closing: "30" });
    expect(placed.sums).toEqual([{ line: "currentAssets", column: "closing", stated: "135" }]);
  });

  it("goes to the right as well, over columns that are added up", () => {
    const placed = placePasted("activityStatement", { line: "donations", column: "unrestricted" }, [
      ["5", "6", "11"],
    ]);
    expect(placed.cells).toEqual({ donations_unrestricted: "5", donations_restricted: "6" });
    expect(placed.sums).toEqual([{ line: "donations", column: "total", stated: "11" }]);
  });

  it("of one value is pasted as usual", () => {
    expect(pastedTable("12,000")).toBeNull();
  });
});
