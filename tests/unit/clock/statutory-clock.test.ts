import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addWorkingDays,
  type CalendarDate,
  clockState,
  deadline,
  isWorkingDay,
  type Limit,
  type Pause,
  workingDaysBetween,
} from "@/lib/platform/clock";
import { publishedCalendar as calendar } from "./published-calendar";

const working = (value: number): Limit => ({ value, unit: "workingDays", basis: "example" });
const days = (value: number): Limit => ({ value, unit: "days", basis: "example" });
const months = (value: number): Limit => ({ value, unit: "months", basis: "example" });

describe("the last day of a limit", () => {
  it.each([
    [days(60), "2026-03-02", "2026-05-06", "1 May and the holidays after it"],
    [days(30), "2026-02-10", "2026-03-12", "a working Thursday"],
    [days(10), "2026-02-05", "2026-02-24", "Spring Festival"],
    [days(10), "2026-02-04", "2026-02-14", "a Saturday that is worked"],
    [days(5), "2025-09-23", "2025-09-28", "a Sunday that is worked"],
    [days(0), "2026-03-07", "2026-03-09", "a Saturday"],
    [months(6), "2025-08-31", "2026-02-28", "no 31 February; a Saturday that is worked"],
    [months(6), "2023-08-31", "2024-02-29", "leap year"],
    [months(1), "2025-01-31", "2025-02-28", "no 31 February"],
    [months(24), "2024-02-29", "2026-02-28", "no 29 February"],
    [months(12), "2024-02-29", "2025-02-28", "no 29 February"],
    [months(3), "2026-07-01", "2026-10-08", "National Day"],
    [working(5), "2026-02-13", "2026-02-27", "Spring Festival between"],
    [working(20), "2025-09-15", "2025-10-17", "National Day between, two days made up"],
  ] as const)("%o from %s is %s (%s)", (limit, startedOn, date, _why) => {
    expect(deadline(limit, startedOn, [], calendar)).toEqual({ date, provisional: false });
  });

  it("is provisional where the calendar of the year is not published", () => {
    expect(deadline(working(5), "2026-12-28", [], calendar)).toEqual({
      date: "2027-01-04",
      provisional: true,
    });
    expect(deadline(months(1), "2026-12-01", [], calendar)).toEqual({
      date: "2027-01-01",
      provisional: true,
    });
    expect(deadline(days(3), "2026-12-28", [], calendar)).toEqual({ date: "2026-12-31", provisional: false });
  });

  it.each([
    [working(10), "2026-03-02", [{ from: "2026-03-09", until: "2026-03-16" }], "2026-03-23"],
    [working(10), "2026-03-02", [{ from: "2026-03-09", until: "2026-03-09" }], "2026-03-16"],
    [working(10), "2026-03-02", [{ from: "2026-02-20", until: "2026-03-02" }], "2026-03-16"],
    [working(10), "2026-03-02", [{ from: "2026-03-17", until: "2026-03-24" }], "2026-03-16"],
    [working(10), "2026-03-02", [{ from: "2026-03-16", until: null }], null],
    [working(10), "2026-03-02", [{ from: "2026-03-17", until: null }], "2026-03-16"],
    [days(10), "2026-03-02", [{ from: "2026-03-05", until: "2026-03-08" }], "2026-03-16"],
    [months(1), "2026-03-02", [{ from: "2026-03-05", until: "2026-03-08" }], "2026-04-07"],
    [days(5), "2026-03-02", [{ from: "2026-03-08", until: "2026-03-11" }], "2026-03-11"],
    [days(5), "2026-03-02", [{ from: "2026-03-08", until: null }], null],
  ] as const)("%o from %s with %o is %s", (limit, startedOn, pauses, date) => {
    expect(deadline(limit, startedOn, pauses, calendar).date).toBe(date);
  });

  it("refuses a limit that is none", () => {
    expect(() => deadline(working(-1), "2026-03-02", [], calendar)).toThrow(RangeError);
    expect(() => deadline(days(1.5), "2026-03-02", [], calendar)).toThrow(RangeError);
  });
});

describe("the state of a clock", () => {
  const clock = {
    limit: working(10),
    startedOn: "2026-03-02",
    pauses: [],
    calendar,
    thresholds: { amber: 3, red: 1 },
  } as const;

  it.each([
    ["2026-02-27", 10, "green"],
    ["2026-03-02", 10, "green"],
    ["2026-03-10", 4, "green"],
    ["2026-03-11", 3, "amber"],
    ["2026-03-12", 2, "amber"],
    ["2026-03-13", 1, "red"],
    ["2026-03-14", 1, "red"],
    ["2026-03-16", 0, "red"],
    ["2026-03-17", -1, "red"],
    ["2026-03-21", -4, "red"],
  ] as const)("on %s: %i left, %s", (today, left, tone) => {
    expect(clockState(clock, today)).toMatchObject({
      deadline: "2026-03-16",
      left,
      tone,
      leftUnit: "workingDays",
    });
  });

  it("stands still while paused and keeps what is left", () => {
    const pauses: Pause[] = [{ from: "2026-03-05", until: null }];
    for (const today of ["2026-03-05", "2026-03-31", "2026-09-30"] as const) {
      expect(clockState({ ...clock, pauses }, today)).toMatchObject({
        deadline: null,
        left: 8,
        paused: true,
        tone: "green",
      });
    }
    expect(clockState({ ...clock, pauses }, "2026-03-04")).toMatchObject({
      deadline: null,
      left: 8,
      paused: false,
    });
  });

  it("runs on after the pause", () => {
    const pauses: Pause[] = [{ from: "2026-03-05", until: "2026-03-12" }];
    expect(clockState({ ...clock, pauses }, "2026-03-09")).toMatchObject({
      deadline: "2026-03-23",
      left: 8,
      paused: true,
    });
    expect(clockState({ ...clock, pauses }, "2026-03-12")).toMatchObject({
      deadline: "2026-03-23",
      left: 7,
      paused: false,
    });
  });

  it("is not paused once the limit is over", () => {
    const pauses: Pause[] = [{ from: "2026-03-17", until: null }];
    expect(clockState({ ...clock, pauses }, "2026-03-20")).toMatchObject({
      left: -4,
      paused: false,
      tone: "red",
    });
  });

  it("counts calendar days for a limit in days", () => {
    const inDays = { ...clock, limit: days(10) };
    expect(clockState(inDays, "2026-03-07")).toMatchObject({
      deadline: "2026-03-12",
      left: 5,
      leftUnit: "days",
    });
    expect(clockState(inDays, "2026-03-14")).toMatchObject({ left: -2, tone: "red" });
  });
});

describe("pausing and resuming, for any case", () => {
  const starts = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2015-01-01", count));
  const limits = fc.integer({ min: 1, max: 60 }).map(working);
  const closedPauses = (start: CalendarDate) =>
    fc
      .array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 20 })), { maxLength: 4 })
      .map((spans) =>
        spans.map(([from, length]) => ({ from: addDays(start, from), until: addDays(start, from + length) })),
      );
  const cases = starts.chain((start) => fc.tuple(fc.constant(start), limits, closedPauses(start)));

  it("a pause of n working days within the limit moves its end by n working days", () => {
    const within = fc.tuple(starts, limits, fc.nat(), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(within, ([start, limit, offset, length]) => {
        const from = addWorkingDays(calendar, start, 1 + (offset % limit.value)).date;
        const until = addDays(from, length);
        const paused = workingDaysBetween(calendar, addDays(from, -1), addDays(until, -1));
        const end = deadline(limit, start, [], calendar).date as CalendarDate;
        const moved = deadline(limit, start, [{ from, until }], calendar).date;
        expect(moved).toBe(addWorkingDays(calendar, end, paused).date);
      }),
    );
  });

  it("the order of the pauses makes no difference, nor does cutting one in two", () => {
    fc.assert(
      fc.property(cases, ([start, limit, pauses]) => {
        const end = deadline(limit, start, pauses, calendar);
        const halves = pauses.flatMap(({ from, until }) => {
          const middle = addDays(from, 3) < until ? addDays(from, 3) : until;
          return [
            { from: middle, until },
            { from, until: middle },
          ];
        });
        expect(deadline(limit, start, pauses.toReversed(), calendar)).toEqual(end);
        expect(deadline(limit, start, halves, calendar)).toEqual(end);
      }),
    );
  });

  it("a pause never brings the end nearer, and the end is a working day that was not paused", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("workingDays", "days"), ([start, limit, pauses], unit) => {
        const either: Limit = { ...limit, unit };
        const end = deadline(either, start, pauses, calendar).date as CalendarDate;
        expect(end >= (deadline(either, start, [], calendar).date as CalendarDate)).toBe(true);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(pauses.some((pause) => pause.from <= end && end < pause.until)).toBe(false);
      }),
    );
  });

  it("each working day that passes takes one from what is left, and none while paused", () => {
    const thresholds = { amber: 3, red: 0 };
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 60 }), ([startedOn, limit, pauses], passed) => {
        const clock = { limit, startedOn, pauses, calendar, thresholds };
        const today = addDays(startedOn, passed);
        const tomorrow = addDays(today, 1);
        const [now, next] = [clockState(clock, today), clockState(clock, tomorrow)];
        fc.pre(next.left >= 0);
        const runs = isWorkingDay(calendar, tomorrow) && !next.paused;
        expect(now.left - next.left).toBe(runs ? 1 : 0);
      }),
    );
  });
});
