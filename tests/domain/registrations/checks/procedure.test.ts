import { describe, expect, it } from "vitest";
import { organizationStatuses } from "@/lib/domain/organizations/schema";
import {
  attendanceCheck,
  balanceCheck,
  changeInTimeCheck,
  creditorsCheck,
  groupSizeCheck,
  liquidationInTimeCheck,
  lossNoticeCheck,
  majorityCheck,
  needsTwoThirds,
  renewalInTimeCheck,
  standingCheck,
} from "@/lib/domain/registrations/checks/procedure/rules";
import { bases } from "@/lib/domain/registrations/checks/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { outcome, sayWhatWasSeen } from "./outcome";

const basis = bases.platform;
const today = "2026-11-23" as CalendarDate;

describe("procedure", () => {
  it.each(organizationStatuses)("of an organization that is %s", (status) => {
    const isGone = status === "deregistered" || status === "revoked";
    const expected = isGone ? "failed" : status === "active" ? "passed" : "warning";
    expect(outcome(standingCheck(status, "change"))).toBe(expected);
    const ending = { liquidating: "passed", revoked: "warning" } as Partial<Record<typeof status, string>>;
    expect(outcome(standingCheck(status, "deregistration"))).toBe(ending[status] ?? expected);
  });

  it.each([
    ["2026-10-24", "passed"],
    ["2026-10-23", "warning"],
  ] as const)("resolved on %s and applied for on 2026-11-23, within 30 days: %s", (heldOn, expected) => {
    expect(outcome(changeInTimeCheck(heldOn, today, 30, bases.change))).toBe(expected);
  });

  it.each([
    [{ heldOn: today, due: 9, present: 9, inFavor: 9 }, "passed"],
    [{ heldOn: "2026-11-24", due: 9, present: 9, inFavor: 9 }, "failed"],
    [{ heldOn: today, due: 9, present: 10, inFavor: 9 }, "failed"],
    [{ heldOn: today, due: 9, present: 8, inFavor: 9 }, "failed"],
  ] as const)("figures of a meeting %o: %s", (meeting, expected) => {
    expect(outcome(attendanceCheck(meeting, today))).toBe(expected);
  });

  it.each([
    [9, 6, 4, false, "passed"],
    [9, 5, 5, false, "warning"],
    [9, 8, 4, false, "warning"],
    [9, 8, 5, false, "passed"],
    [9, 9, 5, true, "warning"],
    [9, 9, 6, true, "passed"],
    [0, 0, 0, false, "warning"],
  ] as const)(
    "%s due, %s present, %s in favor, two thirds %s: %s",
    (due, present, inFavor, twoThirds, expected) => {
      expect(outcome(majorityCheck({ due, present, inFavor }, twoThirds))).toBe(expected);
    },
  );

  it("asks two thirds for the charter and the end", () => {
    expect(needsTwoThirds("deregistration", [])).toBe(true);
    expect(needsTwoThirds("change", ["domicile"])).toBe(false);
    expect(needsTwoThirds("change", ["domicile", "name"])).toBe(true);
    expect(needsTwoThirds("officerFiling", [])).toBe(false);
  });

  it.each([
    ["2026-11-08", "passed"],
    ["2026-11-07", "warning"],
    ["2026-11-24", "failed"],
  ] as const)(
    "liquidation ended %s, applied for on 2026-11-23 within 15 days: %s",
    (completedOn, expected) => {
      expect(outcome(liquidationInTimeCheck(completedOn, { appliedOn: today, today }, 15, basis))).toBe(
        expected,
      );
    },
  );

  it("calls creditors before liquidation ends and pays them", () => {
    expect(outcome(creditorsCheck("2026-09-01", "2026-11-01"))).toBe("passed");
    expect(outcome(creditorsCheck("2026-11-01", "2026-11-01"))).toBe("failed");
    expect(outcome(balanceCheck(100n, 100n, null))).toBe("passed");
    expect(outcome(balanceCheck(99n, 100n, null))).toBe("warning");
  });

  it.each([
    ["2027-02-21", "passed"],
    ["2027-02-22", "warning"],
    ["2026-11-23", "passed"],
    ["2026-11-22", "warning"],
    [null, "warning"],
  ] as const)("certificate until %s, renewed on 2026-11-23 within 90 days: %s", (until, expected) => {
    expect(outcome(renewalInTimeCheck(until, today, 90, basis))).toBe(expected);
  });

  it.each([
    ["2026-11-01", "passed"],
    ["2026-10-31", "failed"],
    ["2026-11-24", "failed"],
    [null, "failed"],
  ] as const)("lost on 2026-11-01, declared void on %s: %s", (noticeOn, expected) => {
    const loss = { happenedOn: "2026-11-01", noticeOn, noticeIn: "普陀报" } as const;
    expect(outcome(lossNoticeCheck(loss, today))).toBe(expected);
  });

  it.each([
    [1, "failed"],
    [2, "passed"],
    [49, "passed"],
    [50, "warning"],
  ] as const)("a group of %s: %s", (members, expected) => {
    expect(outcome(groupSizeCheck(members, 50))).toBe(expected);
  });
});

sayWhatWasSeen();
