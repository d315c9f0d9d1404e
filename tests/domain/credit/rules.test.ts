import { describe, expect, it } from "vitest";
import { isMarked, isSupplied, limitOf, waitsFor } from "@/lib/domain/credit/objections/rules";
import { objectionStatuses } from "@/lib/domain/credit/objections/schema";
import { publicUntil, recordKindKeys, recordKinds } from "@/lib/domain/credit/records/rules";
import {
  fullScore,
  originalContent,
  problemsOf,
  rulebookOn,
  standingOf,
} from "@/lib/domain/credit/rulebooks/rules";
import { contentSchema } from "@/lib/domain/credit/rulebooks/schema";
import { ruleDefinitions } from "@/lib/domain/district/schema";
import { addWorkingDays, type CalendarDate, workingCalendarOf } from "@/lib/platform/clock";
import { publishedDays, publishedYears } from "@/lib/platform/clock/published-years";

const calendar = workingCalendarOf(publishedYears(), publishedDays());
const lastDay = (rule: keyof typeof ruleDefinitions, from: CalendarDate) =>
  addWorkingDays(calendar, from, ruleDefinitions[rule].value).date;

describe("limits of an objection (Shanghai Credit Regulations art. 36)", () => {
  const table: [string, keyof typeof ruleDefinitions, CalendarDate, CalendarDate][] = [
    ["an own record, over a weekend", "objection.ownWorkingDays", "2026-03-02", "2026-03-09"],
    ["filed on a Friday", "objection.ownWorkingDays", "2026-03-06", "2026-03-13"],
    ["filed on a Sunday", "objection.ownWorkingDays", "2026-03-08", "2026-03-13"],
    ["over the days of National Day 2025", "objection.ownWorkingDays", "2025-09-29", "2025-10-13"],
    ["over a worked Sunday", "objection.ownWorkingDays", "2025-09-25", "2025-10-09"],
    ["forwarded in two working days", "objection.forwardWorkingDays", "2026-03-05", "2026-03-09"],
    ["answered in five from then", "objection.supplierWorkingDays", "2026-03-09", "2026-03-16"],
  ];
  it.each(table)("%s", (_, rule, from, expected) => {
    expect(lastDay(rule, from)).toBe(expected);
  });

  it("begin with the statuses that the law names", () => {
    expect(limitOf("filed", false)).toBe("objection.ownWorkingDays");
    expect(limitOf("filed", true)).toBe("objection.forwardWorkingDays");
    expect(limitOf("forwarded", true)).toBe("objection.supplierWorkingDays");
    expect(limitOf("answered", true)).toBeNull();
    expect(limitOf("refused", false)).toBe("objection.secondLookDays");
    expect(limitOf("secondLook", false)).toBe("objection.secondLookWorkingDays");
  });

  it("run at the bureau while the record is marked, and nowhere once it has ended", () => {
    for (const status of objectionStatuses) expect(isMarked(status)).toBe(waitsFor(status) === "bureau");
    expect(isSupplied("government")).toBe(true);
    expect(isSupplied("market")).toBe(true);
    expect(isSupplied("supervision")).toBe(false);
  });
});

describe("how long an adverse record is public (art. 35)", () => {
  const months = ruleDefinitions["credit.dishonestyMonths"].value;
  const table: [CalendarDate, CalendarDate | null, CalendarDate][] = [
    ["2021-03-15", null, "2026-03-15"],
    ["2020-02-29", null, "2025-02-28"],
    ["2021-03-15", "2023-12-31", "2028-12-31"],
    ["2021-03-15", "2024-02-29", "2029-02-28"],
  ];
  it.each(table)("from %s, ended %s: until %s", (occurredOn, endedOn, expected) => {
    expect(publicUntil("penalty.warning", occurredOn, endedOn, months)).toBe(expected);
  });

  it("does not limit what speaks for the organization", () => {
    expect(publicUntil("annualCheck.onTime", "2021-03-15", null, months)).toBeNull();
  });

  it("is never shorter than a rule may count it", () => {
    for (const { key, validityMonths } of originalContent.rules) {
      if (validityMonths !== null) expect(validityMonths, key).toBeLessThanOrEqual(months);
    }
  });
});

describe("the rules of a new deployment", () => {
  it("hold together, weigh every kind once, and cost where the kind is adverse", () => {
    expect(contentSchema.parse(originalContent)).toEqual(originalContent);
    expect(problemsOf(originalContent)).toEqual([]);
    expect(originalContent.dimensions.reduce((sum, { maximum }) => sum + maximum, 0)).toBe(fullScore);
    expect(originalContent.rules.map(({ key }) => key)).toEqual(recordKindKeys);
    for (const rule of originalContent.rules) {
      const { isAdverse, dimension } = recordKinds[rule.key as keyof typeof recordKinds];
      expect(rule.dimension).toBe(dimension);
      expect(rule.points <= 0 && rule.perUnit <= 0, rule.key).toBe(isAdverse || rule.points === 0);
    }
  });

  it("are found out where they do not hold together", () => {
    const [first, ...others] = originalContent.dimensions;
    if (!first) throw new Error("no dimension");
    const more = { ...originalContent, dimensions: [{ ...first, maximum: first.maximum + 1 }, ...others] };
    expect(problemsOf(more)).toEqual(["maximum"]);
    const grades = originalContent.grades.map((one) => (one.grade === "B" ? { ...one, from: 900 } : one));
    expect(problemsOf({ ...originalContent, grades })).toEqual(["grades"]);
  });
});

describe("the version in force", () => {
  const version = (id: string, effectiveFrom: CalendarDate | null, status = "adopted" as const) => ({
    id,
    status,
    effectiveFrom,
  });
  const all = [version("one", "2023-01-01"), version("two", "2025-01-06"), version("three", "2027-01-01")];

  it.each<[CalendarDate, string | undefined]>([
    ["2022-12-31", undefined],
    ["2023-01-01", "one"],
    ["2025-01-05", "one"],
    ["2025-01-06", "two"],
    ["2026-12-31", "two"],
    ["2027-01-01", "three"],
  ])("on %s is %s", (day, expected) => {
    expect(rulebookOn(all, day)?.id).toBe(expected);
  });

  it("is followed by what comes and preceded by what was", () => {
    expect(all.map((one) => standingOf(one, all, "2026-11-20"))).toEqual([
      "superseded",
      "inForce",
      "upcoming",
    ]);
    expect(standingOf({ id: "x", status: "proposed", effectiveFrom: null }, all, "2026-11-20")).toBe(
      "proposed",
    );
  });
});
