import { describe, expect, it } from "vitest";
import {
  certificateState,
  contradictions,
  daysOverdue,
  hasEnoughMembers,
  isOnRegister,
  nameProblems,
  statutoryMinimumCapital,
  termState,
} from "@/lib/domain/organizations/rules";
import { organizationStatuses, type Particulars } from "@/lib/domain/organizations/schema";

const putuo = ["上海市普陀区", "上海普陀区"];

const particulars: Particulars = {
  kind: "socialServiceOrganization",
  status: "active",
  name: "上海普陀区暖邻加装电梯事务所",
  englishName: null,
  shortName: null,
  uscc: "52310107MJX0000263",
  filingNumber: null,
  legalForm: "legalPerson",
  registeredBy: "district",
  sector: "communityGovernance",
  purpose: "",
  businessScope: "",
  activityArea: "",
  domicile: "上海市普陀区长寿路1号",
  postalCode: null,
  subdistrictCode: "310107015",
  communityCode: "310107015001",
  registeredCapital: 3_000_000n,
  establishedOn: "2016-04-18",
  deregisteredOn: null,
  legalRepresentativeName: "周雅琴",
  supervisoryUnitId: null,
  isDirectRegistration: true,
  isGovernmentFounded: false,
  isCharity: false,
  hasPublicFundraising: false,
  partyOrganization: "none",
  memberCount: null,
  staffCount: null,
  phone: null,
  email: null,
  website: null,
  certificateNumber: null,
  certificateIssuedOn: "2024-04-18",
  certificateValidUntil: "2028-04-17",
};

describe("standing on the register", () => {
  it("ends with deregistration and revocation only", () => {
    expect(organizationStatuses.filter(isOnRegister)).toEqual(["active", "suspended", "liquidating"]);
  });
});

describe("a certificate", () => {
  it("is in force on its last day and expired on the next", () => {
    expect(certificateState("2026-11-22", "2026-11-22", 0)).toBe("expiring");
    expect(certificateState("2026-11-22", "2026-11-23", 0)).toBe("expired");
  });

  it("is about to expire from the first day of notice", () => {
    expect(certificateState("2027-02-20", "2026-11-22", 90)).toBe("expiring");
    expect(certificateState("2027-02-21", "2026-11-22", 90)).toBe("valid");
  });

  it("without an end is neither", () => {
    expect(certificateState(null, "2026-11-22", 90)).toBe("noDate");
    expect(daysOverdue(null, "2026-11-22")).toBeNull();
    expect(daysOverdue("2026-11-22", "2026-11-22")).toBeNull();
    expect(daysOverdue("2026-02-28", "2026-03-01")).toBe(1);
  });
});

describe("a term of office", () => {
  it("runs through its last day", () => {
    expect(termState({ termEndsOn: "2026-11-22", endedOn: null }, "2026-11-22")).toBe("current");
    expect(termState({ termEndsOn: "2026-11-22", endedOn: null }, "2026-11-23")).toBe("overdue");
  });

  it("is over when the person has left, whatever the charter says", () => {
    expect(termState({ termEndsOn: "2030-01-01", endedOn: "2026-11-22" }, "2026-11-22")).toBe("ended");
    expect(termState({ termEndsOn: null, endedOn: null }, "2026-11-22")).toBe("open");
  });
});

describe("a name", () => {
  it("of division, word, field and form is right", () => {
    expect(nameProblems(particulars.name, "socialServiceOrganization", putuo)).toEqual([]);
    expect(nameProblems("上海市普陀区餐饮行业协会", "socialGroup", putuo)).toEqual([]);
  });

  it("may not claim the whole country", () => {
    for (const word of ["中国", "全国", "中华"]) {
      expect(nameProblems(`上海普陀区${word}文化交流中心`, "socialServiceOrganization", putuo)).toEqual([
        "nationalWord",
      ]);
    }
  });

  it("begins with the division and ends with a form of its kind", () => {
    expect(nameProblems("暖邻加装电梯事务所", "socialServiceOrganization", putuo)).toEqual(["division"]);
    expect(nameProblems("上海普陀区暖邻加装电梯公司", "socialServiceOrganization", putuo)).toEqual(["form"]);
    expect(nameProblems("上海普陀区暖邻电梯协会", "foundation", putuo)).toEqual(["form"]);
    expect(nameProblems("上海普陀区中心", "socialServiceOrganization", putuo)).toEqual(["tooShort"]);
  });

  it("is free for a filed group, except for the national words", () => {
    expect(nameProblems("晚霞合唱团", "communityOrganization", putuo)).toEqual([]);
    expect(nameProblems("全国合唱团", "communityOrganization", putuo)).toEqual(["nationalWord"]);
  });
});

describe("thresholds of the law", () => {
  it("ask a social group for 50 persons, 30 units, or 50 together", () => {
    expect(hasEnoughMembers({ persons: 50, units: 0 })).toBe(true);
    expect(hasEnoughMembers({ persons: 49, units: 0 })).toBe(false);
    expect(hasEnoughMembers({ persons: 0, units: 30 })).toBe(true);
    expect(hasEnoughMembers({ persons: 0, units: 29 })).toBe(false);
    expect(hasEnoughMembers({ persons: 20, units: 30 })).toBe(true);
    expect(hasEnoughMembers({ persons: 19, units: 30 })).toBe(false);
  });

  it("ask for capital by kind", () => {
    expect(statutoryMinimumCapital("socialGroup", { hasPublicFundraising: false })).toBe(3_000_000n);
    expect(statutoryMinimumCapital("foundation", { hasPublicFundraising: false })).toBe(200_000_000n);
    expect(statutoryMinimumCapital("foundation", { hasPublicFundraising: true })).toBe(400_000_000n);
    expect(statutoryMinimumCapital("socialServiceOrganization", { hasPublicFundraising: false })).toBeNull();
  });
});

describe("particulars that cannot stand together", () => {
  const problemsWith = (changes: Partial<Particulars>) =>
    contradictions({ ...particulars, ...changes }).map(({ problem }) => problem);

  it("are none in an entry as it should be", () => expect(problemsWith({})).toEqual([]));

  it("are told by name", () => {
    expect(problemsWith({ uscc: null })).toEqual(["codeMissing"]);
    expect(problemsWith({ kind: "socialGroup" })).toEqual(["codeOfOtherKind"]);
    expect(problemsWith({ kind: "communityOrganization" })).toEqual(["codeOfFiled", "filingNumberMissing"]);
    expect(problemsWith({ communityCode: "310107014001" })).toEqual(["communityElsewhere"]);
    expect(problemsWith({ supervisoryUnitId: "0193" })).toEqual(["unitOfDirectRegistration"]);
    expect(problemsWith({ status: "deregistered" })).toEqual(["endMissing"]);
    expect(problemsWith({ deregisteredOn: "2026-01-01" })).toEqual(["endOfLiving"]);
    expect(problemsWith({ status: "revoked", deregisteredOn: "2016-04-17" })).toEqual(["endBeforeStart"]);
    expect(problemsWith({ certificateValidUntil: "2024-04-17" })).toEqual(["certificateEndsBeforeIssue"]);
    expect(problemsWith({ hasPublicFundraising: true })).toEqual(["fundraisingWithoutCharity"]);
  });
});
