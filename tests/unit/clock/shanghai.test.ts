import { afterAll, describe, expect, it } from "vitest";
import {
  addDays,
  type CalendarDate,
  dateInShanghai,
  daysBetween,
  endOfDayInShanghai,
  startOfDayInShanghai,
} from "@/lib/platform/clock";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";

const machineTimeZone = process.env.TZ;
afterAll(() => {
  process.env.TZ = machineTimeZone;
});

describe.each(["UTC", "America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"])(
  "on a machine in %s",
  (timeZone) => {
    const onThatMachine = () => {
      process.env.TZ = timeZone;
    };

    it.each([
      ["2026-06-30T15:59:59.999Z", "2026-06-30"],
      ["2026-06-30T16:00:00Z", "2026-07-01"],
      ["2025-12-31T15:59:59.999Z", "2025-12-31"],
      ["2025-12-31T16:00:00Z", "2026-01-01"],
      ["2024-02-28T16:00:00Z", "2024-02-29"],
      ["2024-02-29T16:00:00Z", "2024-03-01"],
      ["1985-07-01T15:30:00Z", "1985-07-01"],
      ["1986-05-03T16:00:00Z", "1986-05-04"],
      ["1988-07-01T14:59:59Z", "1988-07-01"],
      ["1988-07-01T15:00:00Z", "1988-07-02"],
      ["1991-09-14T15:00:00Z", "1991-09-15"],
      ["1991-09-15T15:30:00Z", "1991-09-15"],
      ["1992-07-01T15:30:00Z", "1992-07-01"],
      ["9999-12-31T15:59:59Z", "9999-12-31"],
    ])("at %s it is %s in Shanghai", (instant, date) => {
      onThatMachine();
      expect(dateInShanghai(new Date(instant))).toBe(date);
    });

    it.each([
      ["2026-03-31", "2026-03-30T16:00:00.000Z"],
      ["1985-07-01", "1985-06-30T16:00:00.000Z"],
      ["1986-05-04", "1986-05-03T16:00:00.000Z"],
      ["1986-05-05", "1986-05-04T15:00:00.000Z"],
      ["1988-07-02", "1988-07-01T15:00:00.000Z"],
      ["1991-09-15", "1991-09-14T15:00:00.000Z"],
      ["1991-09-16", "1991-09-15T16:00:00.000Z"],
    ] as const)("%s begins in Shanghai at %s", (date, instant) => {
      onThatMachine();
      expect(startOfDayInShanghai(date).toISOString()).toBe(instant);
    });

    it("keeps every day of the summer times 1986 to 1991 through instants and database columns", () => {
      onThatMachine();
      for (let date: CalendarDate = "1986-01-01"; date < "1992-12-31"; date = addDays(date, 1)) {
        const start = startOfDayInShanghai(date);
        expect(dateInShanghai(start)).toBe(date);
        expect(dateInShanghai(new Date(start.getTime() - 1))).toBe(addDays(date, -1));
        expect(dateInShanghai(new Date(endOfDayInShanghai(date).getTime() - 1))).toBe(date);
        expect(fromDatabaseDate(toDatabaseDate(date))).toBe(date);
      }
    });
  },
);

it("summer time makes days of 23 and 25 hours, never more or fewer days", () => {
  const hours = (date: CalendarDate) =>
    (endOfDayInShanghai(date).getTime() - startOfDayInShanghai(date).getTime()) / 3_600_000;
  expect([hours("1986-05-04"), hours("1986-09-14"), hours("1991-04-14"), hours("1991-09-15")]).toEqual([
    23, 25, 23, 25,
  ]);
  expect(daysBetween("1986-05-03", "1986-05-05")).toBe(2);
});
