import { describe, expect, it } from "vitest";
import {
  duplicatesCheck,
  elsewhereCheck,
  identityChecks,
  isOfAge,
  type NamedPerson,
  officeChecks,
  restrictedCheck,
} from "@/lib/domain/registrations/checks/people/rules";
import type { MachineCheck } from "@/lib/domain/registrations/checks/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { makeIdentityNumber } from "@/tests/factories/registration-answers";
import { outcome, sayWhatWasSeen } from "./outcome";

const today = "2026-11-23" as CalendarDate;

const person = (traits: Partial<NamedPerson> = {}): NamedPerson => ({
  name: "赵敏",
  identity: makeIdentityNumber(1),
  title: null,
  isCivilServant: false,
  ...traits,
});
const outcomes = (checks: MachineCheck[]) =>
  Object.fromEntries(checks.map((check) => [check.key, outcome(check)]));

describe("persons", () => {
  it.each([
    ["2008-11-24", false],
    ["2008-11-23", true],
    ["2008-02-29", true],
  ] as const)("born %s are of age on 2026-11-23: %s", (bornOn, expected) => {
    expect(isOfAge(bornOn, today)).toBe(expected);
  });

  it("born on 29 February are of age on 28 February of the year without it", () => {
    expect(isOfAge("2008-02-29", "2026-02-27")).toBe(false);
    expect(isOfAge("2008-02-29", "2026-02-28")).toBe(true);
  });

  it("have numbers that can exist", () => {
    const wrong = person({ identity: `${makeIdentityNumber(1).slice(0, 17)}A` });
    expect(outcomes(identityChecks([person()], today, "officers.officers", false))).toEqual({
      identityNumbers: "passed",
      adults: "passed",
    });
    expect(outcomes(identityChecks([wrong], today, "officers.officers", false)).identityNumbers).toBe(
      "failed",
    );
    expect(
      outcomes(identityChecks([person({ identity: "E12345678" })], today, "", false)).identityNumbers,
    ).toBe("passed");
  });

  it("may be units among promoters, with a code that holds", () => {
    const unit = person({ name: "某单位", identity: "52310107MJX0000263" });
    const wrongUnit = person({ name: "某单位", identity: "52310107MJX0000264" });
    expect(outcomes(identityChecks([unit], today, "promoters.promoters", true)).unitCodes).toBe("passed");
    expect(outcomes(identityChecks([wrongUnit], today, "promoters.promoters", true)).unitCodes).toBe(
      "failed",
    );
    expect(outcomes(identityChecks([unit], today, "officers.officers", false)).identityNumbers).toBe(
      "failed",
    );
  });

  it("are not named twice in one office, nor under two names", () => {
    const chair = person({ title: "chair" });
    const representative = person({ title: "legalRepresentative" });
    const target = "officers.officers";
    expect(outcome(duplicatesCheck([chair, representative], target))).toBe("passed");
    expect(outcome(duplicatesCheck([chair, chair], target))).toBe("failed");
    expect(outcome(duplicatesCheck([chair, { ...representative, name: "赵民" }], target))).toBe("failed");
    expect(outcome(duplicatesCheck([chair], target))).toBe(null);
  });

  it("hold offices that go together", () => {
    const representative = person({ title: "legalRepresentative" });
    const chair = person({ title: "chair" });
    const other = person({ name: "孙宁", identity: makeIdentityNumber(2) });
    expect(outcomes(officeChecks([representative, chair, { ...other, title: "supervisor" }]))).toEqual({
      oneLegalRepresentative: "passed",
      legalRepresentativeOffice: "passed",
      supervisorsApart: "passed",
      civilServants: "passed",
    });
    expect(outcomes(officeChecks([chair])).oneLegalRepresentative).toBe("failed");
    const two = officeChecks([representative, { ...other, title: "legalRepresentative" }]);
    expect(outcomes(two)).toEqual({ oneLegalRepresentative: "failed", civilServants: "passed" });
    expect(outcomes(officeChecks([representative])).legalRepresentativeOffice).toBe(undefined);
    const otherChair = { ...other, title: "chair" as const };
    expect(outcomes(officeChecks([representative, otherChair])).legalRepresentativeOffice).toBe("warning");
    const both = [
      representative,
      { ...other, title: "director" as const },
      { ...other, title: "supervisor" as const },
    ];
    expect(outcomes(officeChecks(both)).supervisorsApart).toBe("failed");
    expect(outcomes(officeChecks([{ ...representative, isCivilServant: true }])).civilServants).toBe(
      "warning",
    );
  });

  it("barred by number bar, barred by name are pointed out", () => {
    const target = "officers.officers";
    expect(outcome(restrictedCheck({ certain: [], byName: [] }, target))).toBe("passed");
    expect(outcome(restrictedCheck({ certain: [], byName: ["赵敏"] }, target))).toBe("warning");
    expect(outcome(restrictedCheck({ certain: ["赵敏"], byName: ["孙宁"] }, target))).toBe("failed");
  });

  it.each([
    ["socialGroup", "socialGroup", true, "failed"],
    ["socialGroup", "socialGroup", false, "warning"],
    ["socialGroup", "socialServiceOrganization", true, "warning"],
    ["socialServiceOrganization", "socialGroup", true, "warning"],
  ] as const)(
    "who represent a %s and would a %s, known by number %s: %s",
    (held, wanted, isCertain, expected) => {
      const office = { kind: held, isCertain, link: { href: "/organizations/x", label: "甲" } };
      expect(outcome(elsewhereCheck("赵敏", [office], wanted, "officers.officers"))).toBe(expected);
      expect(outcome(elsewhereCheck("赵敏", [], wanted, "officers.officers"))).toBe("passed");
    },
  );
});

sayWhatWasSeen();
