import { describe, expect, it } from "vitest";
import { charterClauses } from "@/lib/domain/registrations/application/schema";
import {
  capitalCheck,
  charterCheck,
  membersCheck,
  nonStateShareCheck,
  phoneCheck,
  premisesCheck,
  staffCheck,
} from "@/lib/domain/registrations/checks/particulars/rules";
import { bases } from "@/lib/domain/registrations/checks/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { outcome, sayWhatWasSeen } from "./outcome";

const basis = bases.platform;
const today = "2026-11-23" as CalendarDate;

describe("means", () => {
  it.each([
    [2_999_999n, "failed"],
    [3_000_000n, "passed"],
  ] as const)("%s fen against a minimum of ¥30,000: %s", (capital, expected) => {
    expect(outcome(capitalCheck(capital, 3_000_000n, basis, "capital.registeredCapital"))).toBe(expected);
  });

  it.each([
    [66.66, "failed"],
    [66.67, "passed"],
    [100, "passed"],
  ] as const)("%s percent not state-owned: %s", (share, expected) => {
    expect(outcome(nonStateShareCheck(share, 6667, basis))).toBe(expected);
  });

  it.each([
    [49, 0, "failed"],
    [50, 0, "passed"],
    [0, 29, "failed"],
    [0, 30, "passed"],
    [20, 29, "failed"],
    [20, 30, "passed"],
    [1, 30, "failed"],
    [0, 0, "failed"],
  ] as const)("%s persons and %s units: %s", (individuals, units, expected) => {
    expect(outcome(membersCheck({ individuals, units }, { individuals: 50, units: 30 }, basis))).toBe(
      expected,
    );
  });

  it("should have staff", () => {
    expect(outcome(staffCheck(0))).toBe("warning");
    expect(outcome(staffCheck(1))).toBe("passed");
  });

  it.each([
    ["2027-11-21", "failed"],
    ["2027-11-22", "passed"],
    ["2027-11-23", "passed"],
  ] as const)("premises until %s, twelve months from 2026-11-23: %s", (until, expected) => {
    expect(outcome(premisesCheck(until, today, 12, basis))).toBe(expected);
  });

  it("asks nine matters of a group's charter and eight of a service organization's", () => {
    const withoutMembers = charterClauses.filter((clause) => clause !== "members");
    expect(outcome(charterCheck(charterClauses, "socialGroup"))).toBe("passed");
    expect(outcome(charterCheck(withoutMembers, "socialGroup"))).toBe("failed");
    expect(outcome(charterCheck(withoutMembers, "socialServiceOrganization"))).toBe("passed");
    expect(outcome(charterCheck(withoutMembers.slice(1), "socialServiceOrganization"))).toBe("failed");
    expect(outcome(charterCheck([], "communityOrganization"))).toBe(null);
  });

  it.each([
    ["13900001234", "passed"],
    ["021-5282 0000", "passed"],
    ["52820000", "passed"],
    ["+86 139 0000 1234", "passed"],
    ["12345", "warning"],
    ["02152820000123", "warning"],
  ])("telephone %s: %s", (phone, expected) => {
    expect(outcome(phoneCheck(phone, "place.phone"))).toBe(expected);
  });
});

sayWhatWasSeen();
