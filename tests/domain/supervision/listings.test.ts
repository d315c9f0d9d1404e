import { describe, expect, it } from "vitest";
import {
  judgePenalties,
  originOf,
  type PenaltyTold,
} from "@/lib/domain/supervision/listings/candidates/rules";
import { conditionTraits, legalPlace } from "@/lib/domain/supervision/listings/conditions/rules";
import {
  dayAfterMonths,
  exitFrom,
  graver,
  isEnded,
  isOpen,
  isPeriodOver,
  isStanding,
  waitsFor,
} from "@/lib/domain/supervision/listings/rules";
import {
  abnormalConditions,
  dishonestyConditions,
  listingConditions,
  listingStatuses,
} from "@/lib/domain/supervision/listings/schema";
import { barFrom, consequences } from "@/lib/domain/supervision/listings/standing/rules";
import type { CalendarDate } from "@/lib/platform/clock";

const periods = { abnormalMonths: 6, seriousMonths: 24 };
const figures = { majorFine: 5_000_000n, repeatMonths: 36 };

describe("the conditions of the two lists", () => {
  it("are the seven of art. 11 and the eight of art. 15, in the order of the law", () => {
    expect(
      abnormalConditions.map((one) => [conditionTraits[one].article, conditionTraits[one].item]),
    ).toEqual([1, 2, 3, 4, 5, 6, 7].map((item) => [11, item]));
    expect(
      dishonestyConditions.map((one) => [conditionTraits[one].article, conditionTraits[one].item]),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((item) => [15, item]));
    expect(abnormalConditions.every((one) => conditionTraits[one].list === "abnormalActivities")).toBe(true);
    expect(dishonestyConditions.every((one) => conditionTraits[one].list === "seriousDishonesty")).toBe(true);
  });

  it("are quoted with article and item", () => {
    expect(legalPlace("minorPenalty").zh).toBe(
      "《社会组织信用信息管理办法》（民政部令第60号）第十一条第（五）项",
    );
    expect(legalPlace("repeatedPenalties").en).toContain("art. 15 item 5");
  });

  it("name what ends an entry where a period does not", () => {
    const withoutPeriod = listingConditions.filter((one) => exitFrom(one, "2026-01-01", periods) === null);
    expect(withoutPeriod).toEqual([
      "annualReportMissed",
      "partyOrganizationMissing",
      "rectificationOverdue",
      "fundraisingUnfit",
      "unreachable",
      "otherAbnormality",
      "judgmentDebtor",
      "registrationRevoked",
    ]);
  });
});

describe("the first day on which an entry may leave", () => {
  const table: [Parameters<typeof exitFrom>[0], CalendarDate, CalendarDate | null][] = [
    ["minorPenalty", "2026-01-15", "2026-07-16"],
    ["minorPenalty", "2025-08-31", "2026-03-01"],
    ["minorPenalty", "2027-08-31", "2028-03-01"],
    ["minorPenalty", "2027-08-29", "2028-03-01"],
    ["minorPenalty", "2027-08-28", "2028-02-29"],
    ["majorFine", "2026-01-15", "2028-01-16"],
    ["majorFine", "2024-02-29", "2026-03-01"],
    ["suspension", "2026-02-28", "2028-02-29"],
    ["repeatedPenalties", "2025-12-31", "2028-01-01"],
    ["abnormalForTwoYears", "2024-11-20", "2026-11-21"],
    ["annualReportMissed", "2026-01-15", null],
    ["judgmentDebtor", "2026-01-15", null],
    ["registrationRevoked", "2026-01-15", null],
  ];
  it.each(table)("%s since %s: %s", (condition, since, expected) => {
    expect(exitFrom(condition, since, periods)).toBe(expected);
  });

  it("is reached on that day and not on the last day of the period", () => {
    expect(isPeriodOver("2026-07-16", "2026-07-15")).toBe(false);
    expect(isPeriodOver("2026-07-16", "2026-07-16")).toBe(true);
    expect(isPeriodOver(null, "2026-07-16")).toBe(true);
  });

  it("moves to the other list after two full years", () => {
    expect(dayAfterMonths("2024-11-19", 24)).toBe("2026-11-20");
    expect(dayAfterMonths("2024-11-20", 24)).toBe("2026-11-21");
    expect(dayAfterMonths("2024-02-29", 24)).toBe("2026-03-01");
  });
});

let serial = 0;
function penalty(
  decidedOn: CalendarDate,
  fine: bigint | null,
  kind: PenaltyTold["kind"] = "fine",
): PenaltyTold {
  serial += 1;
  return { id: `penalty-${String(serial).padStart(4, "0")}`, kind, fine, decidedOn };
}
const judged = (...penalties: PenaltyTold[]) =>
  judgePenalties(penalties, figures).map(({ condition }) => condition);

describe("what a penalty is a case of", () => {
  it.each([
    ["a warning", penalty("2026-05-01", null, "warning"), ["minorPenalty"]],
    ["a fine of one fen", penalty("2026-05-01", 1n), ["minorPenalty"]],
    ["a fine of ¥49,999.99", penalty("2026-05-01", 4_999_999n), ["minorPenalty"]],
    ["a fine of ¥50,000", penalty("2026-05-01", 5_000_000n), ["majorFine"]],
    ["a fine of ¥50,000.01", penalty("2026-05-01", 5_000_001n), ["majorFine"]],
    ["a warning with a fine of ¥50,000", penalty("2026-05-01", 5_000_000n, "warning"), ["majorFine"]],
    ["a suspension", penalty("2026-05-01", null, "suspension"), ["suspension"]],
    ["a suspension with a small fine", penalty("2026-05-01", 100n, "suspension"), ["suspension"]],
    ["a revocation", penalty("2026-05-01", null, "revocation"), ["registrationRevoked"]],
    ["confiscation alone", penalty("2026-05-01", null, "confiscation"), []],
    ["confiscation with a fine", penalty("2026-05-01", 200_000n, "confiscation"), ["minorPenalty"]],
    ["a fine of nothing", penalty("2026-05-01", 0n), []],
  ] as const)("%s", (_, told, expected) => {
    expect(judged(told)).toEqual(expected);
  });

  it.each([
    ["the day before three years are over", "2023-05-02", "2026-05-01", "repeatedPenalties"],
    ["the day on which three years end", "2023-05-01", "2026-05-01", "repeatedPenalties"],
    ["the day after", "2023-04-30", "2026-05-01", "minorPenalty"],
    ["three years from a leap day, on 28 February", "2024-02-29", "2027-02-28", "repeatedPenalties"],
    ["three years from a leap day, on 1 March", "2024-02-29", "2027-03-01", "minorPenalty"],
    ["the same day", "2026-05-01", "2026-05-01", "repeatedPenalties"],
  ] as const)("a second lesser penalty on %s", (_, first, second, expected) => {
    expect(judged(penalty(first, null, "warning"), penalty(second, 100_000n))).toEqual([
      "minorPenalty",
      expected,
    ]);
  });

  it("counts a lesser penalty together only with lesser ones, whatever the order of arrival", () => {
    const [major, lesser] = [penalty("2025-01-01", 5_000_000n), penalty("2025-06-01", 100n)];
    expect(judged(lesser, major)).toEqual(["majorFine", "minorPenalty"]);
    expect(judged(major, lesser)).toEqual(["majorFine", "minorPenalty"]);
  });

  it("names the earlier penalty", () => {
    const [first, second] = [penalty("2025-01-01", null, "warning"), penalty("2025-06-01", null, "warning")];
    expect(judgePenalties([second, first], figures).at(1)?.earlier).toBe(first);
  });

  it("is one and the same by condition and record", () => {
    expect(originOf({ condition: "minorPenalty", recordId: "a" })).toBe("minorPenalty:a");
  });
});

describe("where a listing stands", () => {
  it("is before, on or after a list, and never two of them", () => {
    for (const status of listingStatuses) {
      expect([isOpen(status), isStanding(status), isEnded(status)].filter(Boolean)).toHaveLength(1);
    }
  });

  it("waits for the organization only while it may defend itself", () => {
    expect(listingStatuses.filter((status) => waitsFor(status) === "applicant")).toEqual(["noticed"]);
    expect(waitsFor("listed")).toBe("nobody");
    expect(waitsFor("exitDue")).toBe("bureau");
  });

  it("is the graver of two lists", () => {
    expect(graver([])).toBeNull();
    expect(graver(["abnormalActivities"])).toBe("abnormalActivities");
    expect(graver(["abnormalActivities", "seriousDishonesty"])).toBe("seriousDishonesty");
  });
});

describe("what follows from a list", () => {
  it.each([
    ["funding", null, false],
    ["funding", "abnormalActivities", false],
    ["funding", "seriousDishonesty", true],
    ["purchase", "abnormalActivities", false],
    ["purchase", "seriousDishonesty", true],
    ["evaluation", null, false],
    ["evaluation", "abnormalActivities", true],
    ["evaluation", "seriousDishonesty", true],
    ["priority", "abnormalActivities", true],
    ["priority", "seriousDishonesty", true],
    ["commendation", "abnormalActivities", false],
    ["commendation", "seriousDishonesty", true],
  ] as const)("%s while on %s: %s", (benefit, list, expected) => {
    expect(barFrom(benefit, { list }) !== null).toBe(expected);
  });

  it("names its source in both languages", () => {
    for (const { basis, basisEn } of consequences) expect(basis.length * basisEn.length).toBeGreaterThan(0);
  });
});
