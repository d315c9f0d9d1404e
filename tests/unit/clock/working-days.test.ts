import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  workingDaysLeft,
} from "@/lib/platform/clock";
import { publishedCalendar } from "./published-calendar";

const calendar = publishedCalendar;

describe("adding working days", () => {
  it.each([
    // an ordinary fortnight
    ["2026-03-02", 0, "2026-03-02"],
    ["2026-03-02", 1, "2026-03-03"],
    ["2026-03-02", 5, "2026-03-09"],
    ["2026-03-02", 20, "2026-03-30"],
    ["2026-03-02", 24, "2026-04-03"],
    ["2026-03-02", 25, "2026-04-07"],
    ["2026-03-07", 1, "2026-03-09"],
    ["2026-03-08", 5, "2026-03-13"],
    // year end 2025, with a Sunday worked
    ["2025-12-31", 1, "2026-01-04"],
    ["2025-12-31", 2, "2026-01-05"],
    ["2024-12-31", 1, "2025-01-02"],
    // Spring Festival 2024: the eve was an ordinary Friday
    ["2024-02-02", 1, "2024-02-04"],
    ["2024-02-08", 1, "2024-02-09"],
    ["2024-02-08", 2, "2024-02-18"],
    ["2024-02-08", 3, "2024-02-19"],
    // Spring Festival 2025
    ["2025-01-24", 1, "2025-01-26"],
    ["2025-01-24", 2, "2025-01-27"],
    ["2025-01-24", 3, "2025-02-05"],
    ["2025-01-24", 6, "2025-02-08"],
    ["2025-01-24", 7, "2025-02-10"],
    // Spring Festival 2026
    ["2026-02-13", 1, "2026-02-14"],
    ["2026-02-13", 2, "2026-02-24"],
    ["2026-02-13", 6, "2026-02-28"],
    ["2026-02-13", 7, "2026-03-02"],
    // Spring Festival 2020, made longer in the epidemic
    ["2020-01-23", 1, "2020-02-03"],
    ["2020-01-17", 1, "2020-01-19"],
    // leap days
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    // Tomb-sweeping, Labor Day, Dragon Boat
    ["2025-04-03", 1, "2025-04-07"],
    ["2024-04-03", 1, "2024-04-07"],
    ["2024-04-03", 2, "2024-04-08"],
    ["2025-04-25", 1, "2025-04-27"],
    ["2025-04-30", 1, "2025-05-06"],
    ["2026-04-30", 4, "2026-05-09"],
    ["2026-04-30", 5, "2026-05-11"],
    ["2025-05-30", 1, "2025-06-03"],
    ["2026-06-18", 1, "2026-06-22"],
    // Mid-Autumn and National Day
    ["2023-09-28", 1, "2023-10-07"],
    ["2023-09-28", 2, "2023-10-08"],
    ["2023-09-28", 3, "2023-10-09"],
    ["2024-09-13", 1, "2024-09-14"],
    ["2024-09-13", 2, "2024-09-18"],
    ["2024-09-27", 3, "2024-10-08"],
    ["2024-10-11", 1, "2024-10-12"],
    ["2025-09-26", 1, "2025-09-28"],
    ["2025-09-30", 1, "2025-10-09"],
    ["2025-09-30", 3, "2025-10-11"],
    ["2025-09-30", 4, "2025-10-13"],
    ["2025-10-04", 1, "2025-10-09"],
    ["2026-09-18", 1, "2026-09-20"],
    ["2026-09-24", 1, "2026-09-28"],
    ["2026-09-30", 1, "2026-10-08"],
    ["2026-09-30", 3, "2026-10-10"],
    ["2026-09-30", 4, "2026-10-12"],
    // Victory Day 2015; two make-up days in a row in 2008
    ["2015-09-02", 1, "2015-09-06"],
    ["2008-09-26", 1, "2008-09-27"],
    ["2008-09-26", 2, "2008-09-28"],
    ["2008-09-26", 3, "2008-10-06"],
    ["2026-12-30", 1, "2026-12-31"],
  ] as const)("%s and %i working days is %s", (from, count, date) => {
    expect(addWorkingDays(calendar, from, count)).toEqual({ date, provisional: false });
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-12-28", 5, "2027-01-04"],
    ["2003-12-30", 2, "2004-01-02"],
    ["1998-12-31", 1, "1999-01-01"],
  ] as const)(
    "%s and %i working days is %s if only weekends rest, which nobody has published",
    (from, count, date) => {
      expect(addWorkingDays(calendar, from, count)).toEqual({ date, provisional: true });
    },
  );

  it("refuses a number of days that is none", () => {
    expect(() => addWorkingDays(calendar, "2026-03-02", -1)).toThrow(RangeError);
    expect(() => addWorkingDays(calendar, "2026-03-02", 1.5)).toThrow(RangeError);
  });
});

describe("working days left", () => {
  it.each([
    ["2026-03-02", "2026-03-09", 5],
    ["2026-03-09", "2026-03-09", 0],
    ["2026-03-10", "2026-03-09", -1],
    ["2026-03-16", "2026-03-09", -5],
    ["2026-03-14", "2026-03-13", -1],
    ["2026-03-15", "2026-03-13", -1],
    ["2026-03-16", "2026-03-13", -1],
    ["2026-03-17", "2026-03-13", -2],
    ["2025-09-30", "2025-10-11", 3],
    ["2026-02-14", "2026-02-24", 1],
    ["2026-10-10", "2026-09-30", -3],
  ] as const)("on %s, until %s: %i", (today, deadline, left) => {
    expect(workingDaysLeft(calendar, today, deadline)).toBe(left);
  });
});

describe("a last day that is a rest day", () => {
  it.each([
    ["2026-10-01", "2026-10-08"],
    ["2026-02-15", "2026-02-24"],
    ["2026-03-07", "2026-03-09"],
    ["2026-02-28", "2026-02-28"],
    ["2025-09-28", "2025-09-28"],
    ["2026-03-31", "2026-03-31"],
  ] as const)("%s: the last day is %s", (date, moved) => {
    expect(nextWorkingDay(calendar, date)).toEqual({ date: moved, provisional: false });
  });
});

describe("for any day", () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2012-01-01", count));
  const counts = fc.integer({ min: 1, max: 60 });

  it("ends on a working day with exactly that many after the start", () => {
    fc.assert(
      fc.property(days, counts, (from, count) => {
        const { date } = addWorkingDays(calendar, from, count);
        expect(isWorkingDay(calendar, date)).toBe(true);
        expect(workingDaysBetween(calendar, from, date)).toBe(count);
        expect(workingDaysLeft(calendar, from, date)).toBe(count);
      }),
    );
  });

  it("adds in two steps as in one", () => {
    fc.assert(
      fc.property(days, counts, counts, (from, first, second) => {
        const between = addWorkingDays(calendar, from, first).date;
        expect(addWorkingDays(calendar, between, second)).toEqual(
          addWorkingDays(calendar, from, first + second),
        );
      }),
    );
  });
});
