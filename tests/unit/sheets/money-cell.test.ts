import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yuanOfFen } from "@/lib/platform/sheets/columns";
import { readMoney } from "@/lib/platform/sheets/money-cell";

function fen(cell: string, unit?: string): bigint | null | string {
  const reading = readMoney(cell, unit);
  return reading.ok ? reading.value : `!${reading.problem.code}`;
}

describe("an amount", () => {
  it.each([
    ["1,234.50", 123_450n],
    ["1234.5", 123_450n],
    ["１，２３４．５０", 123_450n],
    ["30000", 3_000_000n],
    ["￥30000", 3_000_000n],
    ["¥ 30,000.00", 3_000_000n],
    ["人民币30000元", 3_000_000n],
    ["RMB 30,000", 3_000_000n],
    ["30000元整", 3_000_000n],
    ["３万元", 3_000_000n],
    ["3万", 3_000_000n],
    ["3.5万元", 3_500_000n],
    ["0.35 万元", 350_000n],
    ["1.2亿元", 12_000_000_000n],
    ["2百万", 200_000_000n],
    ["叁万元整", 3_000_000n],
    ["人民币叁万伍仟元正", 3_500_000n],
    ["三十五万元", 35_000_000n],
    ["壹佰零伍万元", 105_000_000n],
    ["0", 0n],
    ["", null],
    ["-", null],
    ["/", null],
    ["1.005", "!tooPrecise"],
    ["-30000", "!negativeAmount"],
    ["1,23", "!notAnAmount"],
    ["约3万元", "!notAnAmount"],
    ["3万5千", "!notAnAmount"],
    ["3万美元", "!notAnAmount"],
    ["三三万元", "!notAnAmount"],
    ["9".repeat(50_000), "!notAnAmount"],
  ])("%s is %s fen", (cell, expected) => expect(fen(cell)).toBe(expected));

  it("takes the unit of the heading unless the cell has its own", () => {
    expect(fen("3.5", "万元")).toBe(3_500_000n);
    expect(fen("3.5万元", "万元")).toBe(3_500_000n);
    expect(fen("35000元", "万元")).toBe(3_500_000n);
    expect(fen("0.00005", "万元")).toBe(50n);
    expect(fen("叁", "万元")).toBe("!notAnAmount");
    expect(fen("叁万元", "万元")).toBe(3_000_000n);
  });

  it("is read as it was written, to the fen", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (amount) => {
        expect(fen(yuanOfFen(amount))).toBe(amount);
      }),
    );
  });
});
