import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { checkWords } from "@/components/registrations/check-words";
import { organizationStatuses } from "@/lib/domain/organizations/schema";
import { charterClauses } from "@/lib/domain/registrations/application/schema";
import {
  areSimilar,
  coreOf,
  nameFormCheck,
  nameTakenCheck,
} from "@/lib/domain/registrations/checks/names/rules";
import {
  capitalCheck,
  charterCheck,
  membersCheck,
  nonStateShareCheck,
  phoneCheck,
  premisesCheck,
  staffCheck,
} from "@/lib/domain/registrations/checks/particulars/rules";
import {
  duplicatesCheck,
  elsewhereCheck,
  identityChecks,
  isOfAge,
  type NamedPerson,
  officeChecks,
  restrictedCheck,
} from "@/lib/domain/registrations/checks/people/rules";
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
import { barsSubmission, bases, bySeverity } from "@/lib/domain/registrations/checks/rules";
import { checkKeys, type MachineCheck } from "@/lib/domain/registrations/checks/schema";
import type { CalendarDate } from "@/lib/platform/clock";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { locales } from "@/lib/platform/i18n/locales";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { makeIdentityNumber } from "../../factories/registration-answers";

const basis = bases.platform;
const today = "2026-11-23" as CalendarDate;
const seen: MachineCheck[] = [];
/** The outcome of a finding, which is kept to see that it can be put into words. */
const outcome = (check: MachineCheck | null) => {
  if (check) seen.push(check);
  return check?.outcome ?? null;
};
const spoken = (core: string) => {
  const { sortKey } = searchKeysOf({ name: core, formerNames: [], legalRepresentativeName: "" });
  return [...core].map((character, at) => ({ character, syllable: sortKey.split(" ")[at] ?? "" }));
};

describe("a name", () => {
  it.each([
    ["上海市普陀区长风读书会促进会", "socialGroup", "passed"],
    ["上海普陀区暖邻加装电梯事务所", "socialServiceOrganization", "passed"],
    ["上海普陀区暖邻加装电梯事务所", "socialGroup", "failed"],
    ["暖邻加装电梯事务所", "socialServiceOrganization", "failed"],
    ["上海普陀区中华武术俱乐部", "socialServiceOrganization", "failed"],
    ["上海普陀区中心", "socialServiceOrganization", "failed"],
    ["楼下合唱队", "communityOrganization", "passed"],
    ["全国太极队", "communityOrganization", "failed"],
  ] as const)("%s for a %s: %s", (name, kind, expected) => {
    expect(outcome(nameFormCheck(name, kind, "name.name"))).toBe(expected);
  });

  it("that is only an alternative does not bar", () => {
    expect(outcome(nameFormCheck("暖邻", "socialGroup", "name.secondName", true))).toBe("warning");
    const holder = { reason: "registered", holder: "甲", href: "/organizations/x" } as const;
    expect(outcome(nameTakenCheck("甲", [holder], "name.secondName", true))).toBe("warning");
    expect(outcome(nameTakenCheck("甲", [holder], "name.name"))).toBe("failed");
  });

  it("that another application only asks for is pointed out", () => {
    expect(outcome(nameTakenCheck("甲", [{ reason: "applied" }], "name.name"))).toBe("warning");
    const reserved = { reason: "reserved", until: "2027-01-01" } as const;
    expect(outcome(nameTakenCheck("甲", [{ reason: "applied" }, reserved], "name.name"))).toBe("failed");
    expect(outcome(nameTakenCheck("甲", [], "name.name"))).toBe("passed");
  });

  it.each([
    ["上海普陀区暖邻加装电梯事务所", "暖邻加装电梯"],
    ["上海市普陀区太极拳协会", "太极拳"],
    ["上海普陀区会", "会"],
    ["上海普陀区民办知远幼儿园", "知远"],
  ])("%s is told apart by %s", (name, core) => {
    expect(coreOf(name)).toBe(core);
  });

  it.each([
    ["暖邻加装电梯", "暖邻加装电梯", true],
    ["暖邻加装电梯", "暖邻里加装电梯", true],
    ["乐龄养老服务", "乐龄助老服务", true],
    ["同善助残服务", "同善公益助学服务", true],
    ["馨园文化艺术", "馨园社区服务", false],
    ["益帆特殊教育康复", "特殊教育", false],
    ["社区书画", "社区志愿者", false],
    ["物业服务行业", "宠物服务", false],
    ["康乐养老服务", "康悦养老服务", false],
    ["求实文化艺术培训", "百灵文化艺术培训", false],
    ["花蕾家庭教育指导", "紫罗兰家庭教育指导", false],
    ["馨园社区服务", "心缘社区服务", true],
    ["养老服务", "康乐养老服务", false],
    ["", "", false],
  ])("%s beside %s is similar: %s", (a, b, expected) => {
    expect(areSimilar(spoken(a), spoken(b))).toBe(expected);
    expect(areSimilar(spoken(b), spoken(a))).toBe(expected);
  });
});

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

describe("findings", () => {
  it("stand in the order of their weight, and bar where one failed", () => {
    const some = [staffCheck(1), staffCheck(0), groupSizeCheck(1, 50)];
    expect(bySeverity(some).map((check) => check.outcome)).toEqual(["failed", "warning", "passed"]);
    expect(barsSubmission(some)).toBe(true);
    expect(barsSubmission(some.slice(0, 2))).toBe(false);
  });

  it.each(locales)("have a title and words in %s", (locale) => {
    const problems: string[] = [];
    const t = createTranslator({
      locale,
      messages: catalogue(locale),
      onError: (problem) => problems.push(problem.message),
    });
    const say = (key: string, values?: Record<string, string | number>) => t(key as never, values as never);
    for (const check of seen) {
      const { title, text, basis: law } = checkWords(check, say, locale);
      expect(`${title}${text}${law}`).not.toMatch(/checks\.|[{}]|undefined/);
    }
    for (const key of checkKeys) say(`checks.${key}.title`);
    expect(problems).toEqual([]);
  });
});
