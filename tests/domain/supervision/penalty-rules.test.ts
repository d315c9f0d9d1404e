import { describe, expect, it } from "vitest";
import {
  earliestHearing,
  hasHearingRight,
  isHeavier,
  measureOf,
  missingIn,
  proceedingKindOf,
} from "@/lib/domain/supervision/penalties/rules";
import { type Measure, penaltyKinds } from "@/lib/domain/supervision/penalties/schema";
import { addWorkingDays, calendarDate } from "@/lib/platform/clock";
import { publishedCalendar } from "@/tests/unit/clock/published-calendar";

const warning: Measure = { kind: "warning", fine: null, months: null };
const fine = (yuan: number): Measure => ({ kind: "fine", fine: BigInt(yuan) * 100n, months: null });
const suspension = (months: number): Measure => ({ kind: "suspension", fine: null, months });
const revocation: Measure = { kind: "revocation", fine: null, months: null };
const confiscation = (yuan: number): Measure => ({ ...fine(yuan), kind: "confiscation" });

describe("nobody is punished more for defending themselves (Administrative Penalties Law art. 45)", () => {
  it.each([
    ["the same", fine(1_000), fine(1_000), false],
    ["one fen more", fine(1_000), { ...fine(1_000), fine: 100_001n }, true],
    ["less", fine(1_000), fine(999), false],
    ["a milder kind", suspension(3), fine(90_000), false],
    ["a heavier kind", fine(90_000), suspension(1), true],
    ["one month more", suspension(3), suspension(4), true],
    ["one month less", suspension(3), suspension(2), false],
    ["the heaviest instead of the mildest", warning, revocation, true],
    ["more money under a milder name", confiscation(1_000), fine(2_000), true],
    ["a warning instead", revocation, warning, false],
  ] as const)("%s", (_name, notified, decided, expected) => {
    expect(isHeavier(notified, decided)).toBe(expected);
  });

  it("orders the kinds strictly", () => {
    for (const [place, kind] of penaltyKinds.entries())
      for (const [other, heavier] of penaltyKinds.entries())
        expect(isHeavier({ ...warning, kind }, { ...warning, kind: heavier })).toBe(other > place);
  });
});

describe("the right to a hearing (art. 63)", () => {
  const threshold = 5_000_000;
  it.each([
    [warning, false],
    [fine(49_999), false],
    [fine(50_000), true],
    [confiscation(49_999), false],
    [confiscation(50_000), true],
    [suspension(1), true],
    [revocation, true],
  ] as const)("%o: %s", (measure, expected) => {
    expect(hasHearingRight(measure, threshold)).toBe(expected);
  });
});

describe("what a measure needs", () => {
  it("is an amount where money is taken, and months where activities stop", () => {
    expect(missingIn(measureOf("fine"))).toBe("fine");
    expect(missingIn(measureOf("confiscation"))).toBe("fine");
    expect(missingIn(measureOf("suspension"))).toBe("months");
    expect(missingIn(measureOf("warning"))).toBeNull();
  });

  it("drops what does not belong to its kind", () => {
    expect(measureOf("warning", 100n, 3)).toEqual(warning);
    expect(measureOf("suspension", 100n, 3)).toEqual(suspension(3));
  });
});

describe("days of the law are working days (art. 85)", () => {
  const calendar = publishedCalendar;

  it("seven lie before a hearing, holidays left out", () => {
    expect(earliestHearing(calendar, calendarDate("2026-03-09"), 7)).toBe("2026-03-18");
    // Over the National Day holiday of 2026 (1 to 7 October).
    expect(earliestHearing(calendar, calendarDate("2026-09-28"), 7) > "2026-10-10").toBe(true);
  });

  it("five for a statement, over the Spring Festival", () => {
    const before = addWorkingDays(calendar, calendarDate("2026-02-13"), 5).date;
    expect(before > "2026-02-24").toBe(true);
  });
});

describe("from what a proceeding comes", () => {
  it("is told by the case before it", () => {
    expect(["inspection", "contactCheck", "complaint", "listing", null].map(proceedingKindOf)).toEqual([
      "fromInspection",
      "fromInspection",
      "fromComplaint",
      "fromOfficer",
      "fromOfficer",
    ]);
  });
});
