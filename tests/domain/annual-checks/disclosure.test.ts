import { describe, expect, it } from "vitest";
import { overdueCheck } from "@/lib/domain/annual-checks/report/disclosure/rules";
import type { PublicCheck } from "@/lib/domain/annual-checks/report/disclosure/schema";
import { calendarDate } from "@/lib/platform/clock";

const filed = (year: number): PublicCheck => ({
  ...{ year, status: "concluded", dueOn: calendarDate(`${year + 1}-05-31`), daysLate: 0, missedYears: 0 },
  ...{
    filedOn: calendarDate(`${year + 1}-03-01`),
    conclusion: "qualified",
    reassessment: null,
    figures: null,
  },
});

const unfiled = (year: number, status: PublicCheck["status"]): PublicCheck => ({
  ...filed(year),
  ...{ status, filedOn: null, daysLate: null, conclusion: null, missedYears: status === "missed" ? 1 : 0 },
});

const spring = calendarDate("2026-03-01");
const summer = calendarDate("2026-06-01");

describe("the report that is overdue", () => {
  it.each([
    [
      "last year's, while the new year's is being written",
      [unfiled(2025, "draft"), unfiled(2024, "missed")],
      2024,
    ],
    ["last year's, where the newest is exempt", [unfiled(2025, "exempted"), unfiled(2024, "missed")], 2024],
    ["last year's, where the newest was filed", [filed(2025), unfiled(2024, "missed")], 2024],
    ["the newest of several", [unfiled(2025, "missed"), unfiled(2024, "missed"), filed(2023)], 2025],
    ["one of four years ago", [2025, 2024, 2023, 2022].map(filed).concat(unfiled(2021, "missed")), 2021],
  ])("is %s", (_which, checks, year) => {
    expect(overdueCheck(checks, spring)?.year).toBe(year);
  });

  it("is none where every year was filed, is exempt or is not due yet", () => {
    const checks = [unfiled(2025, "draft"), unfiled(2024, "exempted"), filed(2023)];
    expect(overdueCheck(checks, spring)).toBeNull();
    expect(overdueCheck(checks, summer)?.year).toBe(2025);
    expect(overdueCheck([], summer)).toBeNull();
  });
});
