import { describe, expect, it } from "vitest";
import {
  areSimilar,
  coreOf,
  nameFormCheck,
  nameTakenCheck,
} from "@/lib/domain/registrations/checks/names/rules";
import { searchKeysOf } from "@/lib/platform/search-keys";
import { outcome, sayWhatWasSeen } from "./outcome";

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

sayWhatWasSeen();
