import { describe, expect, it } from "vitest";
import { intervalOf, secondLetterWindow } from "@/lib/domain/supervision/contact-checks/rules";
import {
  conclusionOf,
  isFairDeadline,
  isOverdue,
  needsOrder,
  waitsFor,
} from "@/lib/domain/supervision/inspections/rules";
import { visitSchema } from "@/lib/domain/supervision/inspections/schema";
import { restrictionState } from "@/lib/domain/supervision/restricted-persons/rules";
import { addDays, calendarDate } from "@/lib/platform/clock";

const day = calendarDate;

describe("the interval between two special letters (Order 60 art. 11)", () => {
  const interval = { minDays: 15, maxDays: 30 };
  const first = day("2026-03-02");

  it.each([
    [14, "tooEarly"],
    [15, "inTime"],
    [30, "inTime"],
    [31, "tooLate"],
  ] as const)("%i days later is %s", (days, verdict) => {
    expect(intervalOf(first, addDays(first, days), interval)).toBe(verdict);
  });

  it("opens and closes a window, both days included", () => {
    expect(secondLetterWindow(first, interval)).toEqual({ from: "2026-03-17", until: "2026-04-01" });
  });
});

describe("a rectification order", () => {
  const today = day("2026-06-01");

  it.each([
    [0, false],
    [1, true],
    [90, true],
    [91, false],
  ])("may be due %i days from now: %s", (days, isFair) => {
    expect(isFairDeadline(addDays(today, days), today, 90)).toBe(isFair);
  });

  it.each([
    ["rectifying", "2026-06-01", false],
    ["rectifying", "2026-06-02", true],
    ["reported", "2026-06-02", false],
    ["closed", "2026-07-01", false],
  ] as const)("in status %s is overdue on %s: %s", (status, on, overdue) => {
    expect(isOverdue({ status, rectifyBy: day("2026-06-01") }, day(on))).toBe(overdue);
  });

  it("is needed for a serious problem and where a remedy is asked for", () => {
    expect(needsOrder([])).toBe(false);
    expect(needsOrder([{ severity: "minor", remedy: "" }])).toBe(false);
    expect(needsOrder([{ severity: "minor", remedy: "补签" }])).toBe(true);
    expect(needsOrder([{ severity: "serious", remedy: "" }])).toBe(true);
  });
});

describe("the conclusion of a visit", () => {
  it("is the gravest of what was found", () => {
    const minor = { severity: "minor" as const, remedy: "" };
    expect(conclusionOf([], false)).toBe("compliant");
    expect(conclusionOf([minor], false)).toBe("minorProblems");
    expect(conclusionOf([minor, { severity: "serious", remedy: "" }], false)).toBe("seriousProblems");
    expect(conclusionOf([], true)).toBe("unreachable");
  });

  it("leaves the turn to the organization only while it rectifies", () => {
    expect(waitsFor("rectifying")).toBe("applicant");
    expect(waitsFor("reported")).toBe("bureau");
    expect(waitsFor("closed")).toBe("nobody");
  });
});

describe("the form of a visit", () => {
  const id = "0196f1d2-0000-7000-8000-000000000001";
  const sent = { id, inspectedOn: "2026-06-01", summary: "负责人在场" };

  it("reads matters by name; those not touched count as not checked", () => {
    const visit = visitSchema.parse({ ...sent, "result.fees": "fine" });
    expect(visit.results.find(({ matter }) => matter === "fees")?.result).toBe("fine");
    expect(visit.results.filter(({ result }) => result === "skipped")).toHaveLength(11);
  });

  it("wants to know what the problem is", () => {
    const read = visitSchema.safeParse({ ...sent, "result.fees": "problem" });
    expect(read.error?.issues.map(({ path }) => path)).toEqual([["finding.fees"]]);
  });

  it("keeps no results where nobody was met", () => {
    expect(visitSchema.parse({ ...sent, isUnreachable: "on", "result.fees": "fine" }).results).toEqual([]);
  });
});

describe("a person barred from office", () => {
  it.each([
    ["2026-01-09", "ahead"],
    ["2026-01-10", "inForce"],
    ["2026-12-31", "inForce"],
    ["2027-01-01", "ended"],
  ] as const)("on %s: %s", (today, state) => {
    expect(restrictionState({ since: day("2026-01-10"), until: day("2026-12-31") }, day(today))).toBe(state);
  });

  it("without an end stays barred", () => {
    expect(restrictionState({ since: day("2026-01-10"), until: null }, day("2066-01-10"))).toBe("inForce");
  });
});
