import { describe, expect, it } from "vitest";
import { daysTaken, dueOn, runningClock, warningOf } from "@/lib/domain/cases/rules";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { limitOf } from "@/lib/domain/registrations/rules";
import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";
import { addDays, type CalendarDate, type Limit, type Pause, workingCalendarOf } from "@/lib/platform/clock";
import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";

const calendar = workingCalendarOf(publishedYears(), publishedDays());
const thresholds = { amber: 5, red: 2 };

function clockIn(
  status: RegistrationStatus,
  kind: RegistrationKind,
  clockStartedOn: CalendarDate,
  extendedBy = 0,
) {
  const key = limitOf(status, kind);
  if (key === null) throw new Error(`no limit runs in ${status}`);
  const { value, unit, basis } = ruleDefinitions[key];
  return {
    clockStartedOn,
    limitValue: value,
    limitUnit: unit as Limit["unit"],
    limitBasis: basis,
    extendedBy,
  };
}

type Line = {
  status: RegistrationStatus;
  kind?: RegistrationKind;
  from: CalendarDate;
  due: CalendarDate;
  because: string;
  extendedBy?: number;
  pauses?: Pause[];
};

const spring: Pause = { from: "2026-03-09", until: "2026-03-16" };

const lines: Line[] = [
  { status: "submitted", from: "2026-03-02", due: "2026-03-05", because: "3 working days" },
  {
    status: "submitted",
    from: "2026-02-13",
    due: "2026-02-25",
    because: "Saturday the 14th is worked, then Spring Festival",
  },
  {
    status: "preChecked",
    from: "2026-09-18",
    due: "2026-10-09",
    because: "Sunday the 20th is worked, Mid-Autumn, National Day",
  },
  { status: "consented", from: "2026-03-02", due: "2026-03-09", because: "5 working days over a weekend" },
  {
    status: "consented",
    from: "2026-04-30",
    due: "2026-05-11",
    because: "Labour Day, Saturday the 9th is worked",
  },
  {
    status: "consented",
    from: "2025-12-30",
    due: "2026-01-07",
    because: "New Year, Sunday 4 January is worked",
  },
  { status: "returned", from: "2026-03-02", due: "2026-04-01", because: "30 days" },
  { status: "correcting", from: "2026-01-16", due: "2026-02-24", because: "30 days end in Spring Festival" },
  {
    status: "correcting",
    from: "2026-01-15",
    due: "2026-02-14",
    because: "30 days end on a Saturday that is worked",
  },
  {
    status: "correcting",
    from: "2025-12-03",
    due: "2026-01-04",
    because: "30 days end on 2 January, a holiday; Sunday the 4th is worked",
  },
  {
    status: "accepted",
    kind: "establishment",
    from: "2026-03-02",
    due: "2026-05-06",
    because: "60 days end on Labour Day",
  },
  {
    status: "accepted",
    kind: "establishment",
    from: "2025-11-03",
    due: "2026-01-04",
    because: "60 days over the end of the year",
  },
  {
    status: "accepted",
    kind: "upgrade",
    from: "2026-01-05",
    due: "2026-03-06",
    because: "60 days, a working Friday",
  },
  {
    status: "accepted",
    kind: "change",
    from: "2025-12-22",
    due: "2026-01-20",
    because: "20 working days over the end of the year",
  },
  {
    status: "accepted",
    kind: "change",
    from: "2026-12-21",
    due: "2027-01-18",
    because: "2027 is not published: only weekends rest",
  },
  {
    status: "reviewed",
    kind: "change",
    from: "2026-02-02",
    due: "2026-03-06",
    because: "two Saturdays worked around Spring Festival",
  },
  { status: "accepted", kind: "change", from: "2026-03-02", due: "2026-03-30", because: "20 working days" },
  {
    status: "accepted",
    kind: "change",
    from: "2026-03-02",
    extendedBy: 10,
    due: "2026-04-14",
    because: "10 more, over Tomb-sweeping Day",
  },
  {
    status: "accepted",
    kind: "change",
    from: "2026-03-02",
    pauses: [spring],
    due: "2026-04-07",
    because: "a site visit of five working days, over Tomb-sweeping Day",
  },
  {
    status: "accepted",
    kind: "change",
    from: "2026-03-02",
    pauses: [spring],
    extendedBy: 10,
    due: "2026-04-21",
    because: "a pause and an extension",
  },
  {
    status: "accepted",
    kind: "change",
    from: "2026-03-02",
    pauses: [{ from: "2026-03-09", until: "2026-03-09" }],
    due: "2026-03-30",
    because: "a pause that ended the same day",
  },
  {
    status: "accepted",
    kind: "establishment",
    from: "2026-03-02",
    pauses: [spring],
    due: "2026-05-08",
    because: "60 days and the 7 of a pause",
  },
  {
    status: "accepted",
    kind: "nameCheck",
    from: "2026-10-08",
    due: "2026-10-14",
    because: "Saturday the 10th is worked",
  },
  {
    status: "accepted",
    kind: "officerFiling",
    from: "2026-06-15",
    due: "2026-06-30",
    because: "Dragon Boat Festival",
  },
  {
    status: "accepted",
    kind: "communityFiling",
    from: "2026-06-15",
    due: "2026-06-30",
    because: "the same at the center",
  },
  {
    status: "accepted",
    kind: "deregistration",
    from: "2026-09-07",
    due: "2026-10-10",
    because: "the last day is a Saturday that is worked",
  },
];

describe("the last day of a limit", () => {
  it.each(lines)("$status of $kind from $from is $due: $because", (line) => {
    const { status, kind = "change", from, due, extendedBy = 0, pauses = [] } = line;
    const clock = clockIn(status, kind, from, extendedBy);
    expect(dueOn(clock, pauses, calendar)).toBe(due);

    const running = runningClock(clock, pauses, calendar, thresholds);
    if (!running) throw new Error("no clock");
    expect(warningOf(running, due)?.stage).not.toBe("overdue");
    expect(warningOf(running, addDays(due, 1))?.stage).toBe("overdue");
  });

  it.each(["draft", "approved", "refused", "consentDenied", "withdrawn", "lapsed", "discarded"] as const)(
    "does not exist in %s",
    (status) => expect(limitOf(status, "change")).toBeNull(),
  );
});

describe("a limit that stands still", () => {
  const clock = clockIn("paused", "change", "2026-03-02");

  it("has no last day and warns of nothing", () => {
    const open: Pause[] = [{ from: "2026-03-09", until: null }];
    expect(dueOn(clock, open, calendar)).toBeNull();
    const running = runningClock(clock, open, calendar, thresholds);
    expect(running && warningOf(running, "2026-12-31")).toBeNull();
  });

  it("is still overdue where the pause began too late", () => {
    expect(dueOn(clock, [{ from: "2026-03-31", until: null }], calendar)).toBe("2026-03-30");
  });
});

describe("a running limit warns", () => {
  const stageOn = (clock: ReturnType<typeof clockIn>, day: CalendarDate) => {
    const running = runningClock(clock, [], calendar, thresholds);
    return (running && warningOf(running, day)?.stage) ?? "quiet";
  };

  it.each([
    ["2026-03-20", "quiet"],
    ["2026-03-23", "amber"],
    ["2026-03-25", "amber"],
    ["2026-03-26", "red"],
    ["2026-03-30", "red"],
    ["2026-03-31", "overdue"],
  ] as const)("on %s: %s", (day, stage) => {
    expect(stageOn(clockIn("accepted", "change", "2026-03-02"), day)).toBe(stage);
  });

  it("with no colour that a short limit would show from its first day", () => {
    expect(stageOn(clockIn("consented", "change", "2026-03-02"), "2026-03-02")).toBe("quiet");
    expect(stageOn(clockIn("consented", "change", "2026-03-02"), "2026-03-05")).toBe("red");
  });
});

describe("days taken", () => {
  it.each([
    ["2026-03-02", "2026-03-02", "workingDays", [], 0],
    ["2026-03-02", "2026-03-30", "workingDays", [], 20],
    ["2026-03-02", "2026-04-07", "workingDays", [spring], 20],
    ["2026-02-13", "2026-02-24", "workingDays", [], 2],
    ["2025-12-30", "2026-01-07", "workingDays", [], 5],
    ["2026-03-02", "2026-05-01", "days", [], 60],
    ["2026-03-02", "2026-05-08", "days", [spring], 60],
    ["2026-03-02", "2026-03-20", "days", [{ from: "2026-03-10", until: null }], 7],
  ] as const)("from %s to %s in %s", (from, until, unit, pauses, days) => {
    expect(daysTaken(from, until, unit, pauses, calendar)).toBe(days);
  });
});
