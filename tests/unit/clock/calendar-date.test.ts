import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  calendarDate,
  compareDates,
  daysBetween,
  isCalendarDate,
  isLeapYear,
  monthsBetween,
  weekdayOf,
} from "@/lib/platform/clock";

const dates = fc
  .integer({ min: 0, max: daysBetween("1900-01-01", "2199-12-31") })
  .map((days) => addDays("1900-01-01", days));

describe("calendar dates", () => {
  it.each(["2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31", "2026-12-31"])("%s is a day", (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-1-1",
    "26-01-01",
    "",
    "2026-01-01T00:00",
    "10000-01-01",
    "0999-01-01",
  ])("%j is no day", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2024-02-29", 366, "2025-03-01"],
    ["1986-05-03", 1, "1986-05-04"],
    ["1986-05-04", 1, "1986-05-05"],
    ["1991-09-14", 2, "1991-09-16"],
    ["2026-03-07", 1, "2026-03-08"],
  ] as const)("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2024-02-29", 24, "2026-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-05-31", 0, "2026-05-31"],
  ] as const)("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2023-03-01", 1, "2024-03-01"],
  ] as const)("%s and %i years is %s", (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected);
  });

  it.each([
    ["2026-01-31", "2026-02-28", 1],
    ["2026-01-31", "2026-02-27", 0],
    ["2024-02-29", "2026-02-27", 23],
    ["2024-02-29", "2026-02-28", 24],
    ["2026-03-01", "2026-02-28", 0],
    ["2026-03-01", "2026-02-01", -1],
    ["2026-03-01", "2026-03-01", 0],
  ] as const)("from %s to %s there are %i whole months", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it.each([
    ["2026-11-22", 7],
    ["1970-01-01", 4],
    ["1949-10-01", 6],
    ["2024-02-29", 4],
    ["1900-01-01", 1],
  ] as const)("%s is day %i of the week", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it("ends with the year 9999", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addMonths("9999-12-01", 1)).toThrow(RangeError);
  });

  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024, 2100, 2400].filter(isLeapYear)).toEqual([2000, 2024, 2400]);
  });

  it("sorts as text and as time alike", () => {
    fc.assert(
      fc.property(dates, dates, (first, second) => {
        expect(Math.sign(compareDates(first, second))).toBe(Math.sign(daysBetween(second, first)) + 0);
      }),
    );
  });

  it("adds and takes away the same days", () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(dates, days, (date, count) => {
        expect(daysBetween(date, addDays(date, count))).toBe(count);
      }),
    );
  });

  it("never passes the month that was meant", () => {
    const months = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(dates, months, (date: CalendarDate, count) => {
        expect(monthsBetween(date, addMonths(date, count))).toBe(count);
      }),
    );
  });
});
