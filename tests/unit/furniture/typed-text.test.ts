import { describe, expect, test } from "vitest";
import { readDate } from "@/components/form/date-text";
import { readYuan, yuanText } from "@/lib/platform/forms/yuan-text";

describe("a date as people write it", () => {
  test.each([
    ["2026年3月31日", "2026-03-31"],
    ["2026 年 3 月 5 日", "2026-03-05"],
    ["2026.3.5", "2026-03-05"],
    ["2026/03/05", "2026-03-05"],
    ["20260305", "2026-03-05"],
    ["２０２６年３月５日", "2026-03-05"],
    ["2024-02-29", "2024-02-29"],
  ])("%s is %s", (typed, date) => expect(readDate(typed)).toBe(date));

  test.each(["2026-02-29", "2026-13-01", "2026-04-31", "3月31日", "", "tomorrow"])("%s is no date", (typed) =>
    expect(readDate(typed)).toBeNull(),
  );
});

describe("an amount as people write it", () => {
  test.each([
    ["12345.67", 1_234_567n],
    ["12,345.67", 1_234_567n],
    ["¥ 12，345", 1_234_500n],
    ["1.2万", 1_200_000n],
    ["1.23456789万元", null],
    ["0.000001亿", 10_000n],
    ["３万元", 3_000_000n],
    ["-5", -500n],
    ["0.10", 10n],
    ["0.100000", 10n],
  ])("%s is %s fen", (typed, fen) => expect(readYuan(typed)).toBe(fen));

  test.each(["", "three", "1.234", "12元5角", "1e5"])("%s is no amount", (typed) =>
    expect(readYuan(typed)).toBeNull(),
  );

  test.each([0n, 5n, 10n, 99n, 100n, 1_234_567n, -205n])("%s fen is written so that it reads back", (fen) =>
    expect(readYuan(yuanText(fen))).toBe(fen),
  );
});
