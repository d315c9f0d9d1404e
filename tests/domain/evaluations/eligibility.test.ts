import { describe, expect, it } from "vitest";
import {
  type EligibilityFacts,
  isEligible,
  judgeEligibility,
  kindOfApplication,
  lostConditions,
} from "@/lib/domain/evaluations/eligibility/rules";
import type { EligibilityLine } from "@/lib/domain/evaluations/eligibility/schema";
import type { CalendarDate } from "@/lib/platform/clock";

const limits = { certificateYears: 2, renewalMonths: 6, upgradeYears: 2, partyMembers: 3 };
const today: CalendarDate = "2026-09-08";
const facts: EligibilityFacts = {
  kind: "socialServiceOrganization",
  status: "active",
  isOfDistrict: true,
  hasIndicators: true,
  registeredOn: "2016-04-18",
  grade: null,
  lastCheck: { year: 2025, state: "qualified" },
  checkBefore: { year: 2024, state: "qualified" },
  penalties: [],
  openProceedings: 0,
  listings: [],
  hasPartyOrganization: true,
  partyMembers: null,
};

function found(changes: Partial<EligibilityFacts>, line: EligibilityLine, day = today) {
  const lines = judgeEligibility({ ...facts, ...changes }, limits, day);
  const judged = lines.find((one) => one.line === line);
  return `${judged?.outcome} ${judged?.reason}`;
}

describe("eligibility", () => {
  it("is given where nothing stands against it, and every line has its source", () => {
    const lines = judgeEligibility(facts, limits, today);
    expect(isEligible(lines)).toBe(true);
    expect(lines.every(({ basis, basisEn }) => basis !== "" && basisEn !== "")).toBe(true);
  });

  const held = (validFrom: CalendarDate, validUntil: CalendarDate, grade = 3) => ({
    grade: { grade, validFrom, validUntil, endedOn: null },
  });

  it.each([
    ["two years to the day", { registeredOn: "2024-09-08" }, "certificateYears", "met longEnough"],
    ["two years less a day", { registeredOn: "2024-09-09" }, "certificateYears", "notMet tooYoung"],
    ["suspended", { status: "suspended" }, "active", "notMet inactive"],
    ["kept by the city", { isOfDistrict: false }, "form", "notMet elsewhere"],
    ["no indicators", { hasIndicators: false }, "form", "notMet noIndicators"],
    ["first day of the last six months", held("2022-03-09", "2027-03-08"), "notEvaluated", "met runsOut"],
    ["raised after two years", held("2024-09-08", "2029-09-07"), "notEvaluated", "met mayRise"],
    ["a day too soon", held("2024-09-09", "2029-09-08"), "notEvaluated", "notMet tooSoon"],
    ["nothing above 5A", held("2022-09-09", "2027-09-08", 5), "notEvaluated", "notMet highest"],
    ["check missed", { lastCheck: { year: 2025, state: "missed" } }, "checkFiled", "notMet missed"],
    ["check exempt", { lastCheck: { year: 2025, state: "exempt" } }, "checkFiled", "met exempt"],
    ["check under way", { lastCheck: { year: 2025, state: "underWay" } }, "checkQualified", "met underWay"],
    [
      "unqualified",
      { lastCheck: { year: 2025, state: "unqualified" } },
      "checkQualified",
      "notMet unqualified",
    ],
    [
      "basically qualified once",
      { lastCheck: { year: 2025, state: "basicallyQualified" } },
      "checkQualified",
      "met qualified",
    ],
    [
      "basically qualified twice",
      {
        lastCheck: { year: 2025, state: "basicallyQualified" },
        checkBefore: { year: 2024, state: "basicallyQualified" },
      },
      "checkQualified",
      "notMet twiceBasically",
    ],
    [
      "penalty on the last day of last year",
      { penalties: [{ decidedOn: "2025-12-31", isUnfinished: false }] },
      "penalties",
      "notMet lastYear",
    ],
    [
      "penalty two years ago",
      { penalties: [{ decidedOn: "2024-12-31", isUnfinished: false }] },
      "penalties",
      "met none",
    ],
    [
      "unfinished penalty of long ago",
      { penalties: [{ decidedOn: "2020-01-01", isUnfinished: true }] },
      "penalties",
      "notMet unfinished",
    ],
    ["under investigation", { openProceedings: 1 }, "investigation", "notMet underWay"],
    ["on a list", { listings: ["abnormalActivities"] }, "listings", "notMet listed"],
    ["party asked", { hasPartyOrganization: false }, "partyOrganization", "asked asked"],
    ["two members", { hasPartyOrganization: false, partyMembers: 2 }, "partyOrganization", "met notDue"],
    ["three members", { hasPartyOrganization: false, partyMembers: 3 }, "partyOrganization", "notMet due"],
  ] as [string, Partial<EligibilityFacts>, EligibilityLine, string][])("%s", (_, changes, line, outcome) => {
    expect(found(changes, line)).toBe(outcome);
  });

  it("tells as what one applies", () => {
    const grade = { grade: 4, validFrom: "2022-03-09", validUntil: "2027-03-08", endedOn: null } as const;
    expect(kindOfApplication(null, today, 6)).toBe("first");
    expect(kindOfApplication(grade, "2026-09-07", 6)).toBe("upgrade");
    expect(kindOfApplication(grade, "2026-09-08", 6)).toBe("renewal");
    expect(kindOfApplication({ ...grade, endedOn: "2025-01-01" }, "2026-01-01", 6)).toBe("renewal");
  });
});

describe("what has to be kept until the grade", () => {
  const lost = (changes: Partial<EligibilityFacts>) =>
    lostConditions(judgeEligibility({ ...facts, ...changes }, limits, today)).map(({ line }) => line);

  it.each([
    ["nothing changed", {}, []],
    ["listed", { listings: ["abnormalActivities"] }, ["listings"]],
    ["suspended", { status: "suspended" }, ["active"]],
    ["under investigation", { openProceedings: 1 }, ["investigation"]],
    ["its check was missed", { lastCheck: { year: 2025, state: "missed" } }, ["checkFiled"]],
    ["its check was not passed", { lastCheck: { year: 2025, state: "unqualified" } }, ["checkQualified"]],
    ["a fine not paid", { penalties: [{ decidedOn: "2026-08-01", isUnfinished: true }] }, ["penalties"]],
    ["a penalty of last year", { penalties: [{ decidedOn: "2025-08-01", isUnfinished: false }] }, []],
    ["three party members by now", { hasPartyOrganization: false, partyMembers: 3 }, []],
    [
      "graded elsewhere",
      { grade: { grade: 5, validFrom: today, validUntil: "2031-09-07", endedOn: null } },
      [],
    ],
  ] as [string, Partial<EligibilityFacts>, EligibilityLine[]][])("%s", (_, changes, expected) => {
    expect(lost(changes)).toEqual(expected);
  });
});
