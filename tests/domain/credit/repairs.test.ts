import { describe, expect, it } from "vitest";
import { removalBar, repairableFrom, severityOf, waitsFor } from "@/lib/domain/credit/repairs/rules";
import { repairStatuses } from "@/lib/domain/credit/repairs/schema";

describe("when an organization may apply to leave a list", () => {
  it.each([
    ["annualReportMissed", "listed", null, "2026-11-20", null],
    ["annualReportMissed", "removed", null, "2026-11-20", "notListed"],
    ["annualReportMissed", "verified", null, "2026-11-20", "notListed"],
    ["minorPenalty", "listed", "2026-11-20", "2026-11-20", "byAuthority"],
    ["minorPenalty", "exitDue", "2026-11-20", "2026-11-20", "beingRemoved"],
    ["majorFine", "exitDue", "2028-11-21", "2026-11-20", "beingRemoved"],
    ["majorFine", "listed", "2026-11-21", "2026-11-20", "periodRuns"],
    ["majorFine", "listed", "2026-11-21", "2026-11-21", null],
    ["abnormalForTwoYears", "listed", "2028-03-01", "2028-02-29", "periodRuns"],
    ["abnormalForTwoYears", "listed", "2028-03-01", "2028-03-01", null],
    ["judgmentDebtor", "listed", null, "2026-11-20", null],
    ["registrationRevoked", "listed", null, "2026-11-20", "deregistrationFirst"],
  ] as const)("%s, %s, exit from %s, on %s: %s", (condition, status, exitFrom, today, expected) => {
    expect(removalBar({ condition, status, exitFrom }, today)).toBe(expected);
  });
});

describe("when a record may be repaired", () => {
  const months = { minor: 1, general: 3, serious: 12 };
  it.each([
    ["penalty.warning", "2026-01-31", "2026-03-01"],
    ["penalty.fine", "2026-01-31", "2026-05-01"],
    ["penalty.suspension", "2024-02-29", "2025-03-01"],
    ["court.dishonest", "2025-11-19", "2026-11-20"],
    ["annualCheck.missed", "2026-01-31", null],
    ["penalty.revocation", "2026-01-31", null],
    ["listing.abnormalActivities", "2026-01-31", null],
  ] as const)("%s public since %s: from %s", (kind, publicFrom, expected) => {
    expect(repairableFrom({ kind, publicFrom }, months)).toBe(expected);
  });

  it("knows how grave a record is", () => {
    expect(severityOf("penalty.warning")).toBe("minor");
    expect(severityOf("penalty.fine")).toBe("general");
    expect(severityOf("penalty.suspension")).toBe("serious");
    expect(severityOf("no.such.kind")).toBeNull();
  });

  it("waits for the bureau until it is decided", () => {
    expect(repairStatuses.filter((status) => waitsFor(status) === "bureau")).toEqual(["filed", "verified"]);
  });
});
