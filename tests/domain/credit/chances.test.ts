import { describe, expect, it } from "vitest";
import { originalContent } from "@/lib/domain/credit/rulebooks/rules";
import { attemptsOnCosts, type WayOut } from "@/lib/domain/credit/scores/chances/costs/rules";
import { attemptsFor } from "@/lib/domain/credit/scores/chances/rules";
import { countsUntil, halvesOn, ruleOf } from "@/lib/domain/credit/scores/rules";
import type { LineRecord, ScoreLine } from "@/lib/domain/credit/scores/schema";
import { addDays, type CalendarDate } from "@/lib/platform/clock";

const today: CalendarDate = "2026-09-01";

function line(ruleKey: string, record: Partial<LineRecord> = {}, points = -30): ScoreLine {
  const occurredOn = record.occurredOn ?? "2026-06-01";
  const rule = ruleOf(originalContent, ruleKey);
  return {
    kind: "record",
    dimension: rule?.dimension ?? "compliance",
    ruleKey,
    points,
    until: rule ? countsUntil(rule, { occurredOn, endedOn: null }) : null,
    recordId: "r",
    remedy: "none",
    gradeAtMost: null,
    record: {
      id: "r",
      category: "other",
      source: "supervision",
      value: 1,
      evidence: {},
      eventId: null,
      caseId: "c",
      occurredOn,
      countsFrom: occurredOn,
      isUnderObjection: false,
      ...record,
    },
  };
}

const costsOf = (lines: ScoreLine[], way?: WayOut) =>
  attemptsOnCosts({
    lines,
    today,
    content: originalContent,
    waysOut: new Map(way ? [["r", way]] : []),
  });
const gains = (lines: ScoreLine[], reportDueOn: CalendarDate | null = null) =>
  attemptsFor({ lines, today, content: originalContent, waysOut: new Map(), reportDueOn }).filter(
    ({ recordId }) => recordId === null,
  );
const only = (action: string, lines: ScoreLine[], way?: WayOut) =>
  costsOf(lines, way).filter((attempt) => attempt.action === action);

describe("a report that was missed", () => {
  const missed = line("annualCheck.missed", { evidence: { year: 2025, dueOn: "2026-05-31" } }, -80);

  it("may be filed at once, and then counts as late by so many days", () => {
    expect(only("fileLate", [missed])).toMatchObject([
      {
        on: null,
        from: null,
        otherwise: "2029-06-01",
        recordId: "r",
        whatIf: {
          removedIds: ["r"],
          added: [{ kind: "annualCheck.late", value: 93, occurredOn: today }],
        },
      },
    ]);
  });

  it("is halved by itself half way through its time", () => {
    expect(only("halves", [missed])).toMatchObject([
      { on: "2027-12-01", whatIf: { removedIds: ["r"], added: [{ kind: "annualCheck.missed", value: 1 }] } },
    ]);
    expect(only("expires", [missed])).toEqual([]);
  });
});

describe("a record that may be repaired", () => {
  const warning = line("penalty.warning");

  it("names the first day on which one may apply, and when it lapses otherwise", () => {
    const way = { action: "repair", on: "2026-12-02" } as const;
    expect(only("repair", [warning], way)).toMatchObject([
      { on: null, from: "2026-12-02", otherwise: "2029-06-01", whatIf: { added: [], removedIds: ["r"] } },
    ]);
    expect(only("repair", [warning], { ...way, on: today })[0]?.from).toBeNull();
    expect(only("repair", [warning], { ...way, on: addDays(today, 1) })[0]?.from).toBe("2026-09-02");
  });

  it("lapses by itself where nobody can apply", () => {
    expect(costsOf([warning]).map(({ action, on }) => [action, on])).toEqual([
      ["expires", "2029-06-01"],
      ["halves", "2027-12-01"],
    ]);
  });

  it("is not told of as halved when it is, or when it lapses before", () => {
    expect(only("halves", [line("penalty.warning", { occurredOn: "2025-03-01" })])).toEqual([]);
    expect(only("halves", [line("penalty.warning", { occurredOn: "2025-03-02" })])).toHaveLength(1);
    expect(only("halves", [{ ...warning, until: "2026-10-01" }])).toEqual([]);
  });
});

describe("an entry of a list", () => {
  const listed = line("listing.abnormalActivities", {}, -60);

  it("is left on application, or ends with its period, and otherwise never", () => {
    expect(costsOf([listed], { action: "leave", on: "2026-12-01" })).toMatchObject([
      { action: "leave", from: "2026-12-01", otherwise: null, caseId: "c" },
    ]);
    expect(costsOf([listed], { action: "expires", on: "2026-12-01" })).toMatchObject([
      { action: "expires", on: "2026-12-01" },
    ]);
    expect(costsOf([listed])).toEqual([]);
  });
});

describe("what an inspection found", () => {
  const found = line("inspection.minorProblems");

  it("stays when it is put right, which counts in favor, once for each inspection", () => {
    expect(only("rectify", [found])).toMatchObject([
      { otherwise: null, whatIf: { removedIds: [], added: [{ kind: "inspection.rectified" }] } },
    ]);
    const rectified = line("inspection.rectified", { id: "s" }, 10);
    expect(only("rectify", [found, rectified])).toEqual([]);
    expect(
      only("rectify", [found, line("inspection.rectified", { id: "s", caseId: "other" }, 10)]),
    ).toHaveLength(1);
  });
});

describe("what may be gained", () => {
  it("has the last day of the report that is due, and none without a campaign", () => {
    const [report] = gains([], "2026-12-31");
    expect(report).toMatchObject({ ruleKey: "annualCheck.onTime", action: "file", on: "2026-12-31" });
    expect(gains([]).some(({ ruleKey }) => ruleKey === "annualCheck.onTime")).toBe(false);
  });

  it("is the next grade of evaluation, from the third, up to the fifth", () => {
    const graded = (grade: number) => line(`evaluation.grade${grade}`, { value: grade }, 30);
    const next = (lines: ScoreLine[]) => gains(lines).find(({ ruleKey }) => ruleKey.startsWith("evaluation"));
    expect(next([])?.ruleKey).toBe("evaluation.grade3");
    expect(next([graded(1)])?.ruleKey).toBe("evaluation.grade3");
    expect(next([graded(4)])).toMatchObject({
      ruleKey: "evaluation.grade5",
      whatIf: { removedIds: ["r"], added: [{ value: 5 }] },
    });
    expect(next([graded(5)])).toBeUndefined();
  });

  it("leaves out what is there, and what the reader may not see", () => {
    const keys = (lines: ScoreLine[]) => gains(lines).map(({ ruleKey }) => ruleKey);
    expect(keys([])).toContain("governance.partyOrganization");
    expect(keys([line("governance.partyOrganization", {}, 70)])).not.toContain(
      "governance.partyOrganization",
    );
    expect(costsOf([{ ...line("penalty.warning"), record: null }])).toEqual([]);
  });
});

describe("the day of halving", () => {
  const rule = {
    key: "k",
    dimension: "compliance",
    points: -60,
    perUnit: 0,
    unitCap: null,
    cap: null,
  } as const;
  const cases: [CalendarDate, number, CalendarDate][] = [
    ["2023-08-31", 36, "2025-02-28"],
    ["2022-08-31", 36, "2024-02-29"],
    ["2023-08-15", 25, "2024-08-15"],
  ];
  it.each(cases)("%s over %i months: %s", (occurredOn, validityMonths, on) => {
    expect(halvesOn({ ...rule, validityMonths, decay: "halfway" }, occurredOn)).toBe(on);
    expect(halvesOn({ ...rule, validityMonths, decay: "linear" }, occurredOn)).toBeNull();
  });
});
