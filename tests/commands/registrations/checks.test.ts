import { beforeAll, describe, expect, it } from "vitest";
import { identityColumns, sealAnswers } from "@/lib/domain/registrations/application/identities/rules";
import type { Answers, SectionAnswers, SectionKey } from "@/lib/domain/registrations/application/schema";
import { answerLive } from "@/lib/domain/registrations/checks/live/queries";
import { checkRegistration } from "@/lib/domain/registrations/checks/queries";
import type { CheckKey, MachineCheck } from "@/lib/domain/registrations/checks/schema";
import { getRegistration } from "@/lib/domain/registrations/queries/registration";
import type { RegistrationKind } from "@/lib/domain/registrations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { makePerson } from "../../factories/accounts";
import { actorAs, createOrganization, createPlaces } from "../../factories/organization";
import { makeIdentityNumber } from "../../factories/registration-answers";
import {
  communityCode,
  createRegistration,
  createStoredFile,
  subdistrictCode,
} from "../../factories/registrations";

const today = "2026-11-23" as CalendarDate;
const barred = makeIdentityNumber(901);
const representing = makeIdentityNumber(902);

beforeAll(async () => {
  await createPlaces();
  await createOrganization({
    name: "上海普陀区馨园社区服务中心",
    sector: "socialService",
    postalCode: "200060",
  });
  await createOrganization({ name: "上海普陀区馨园文化艺术中心", sector: "cultureAndSport" });
  await createOrganization({
    name: "上海普陀区新名社区服务中心",
    formerNames: ["上海普陀区旧名社区服务中心"],
  });
  const group = await createOrganization({
    kind: "socialGroup",
    name: "上海市普陀区社区治理促进会",
    legalRepresentativeName: "吴岚",
  });
  await database().office.create({
    data: {
      title: "legalRepresentative",
      startedOn: toDatabaseDate("2024-01-01"),
      organization: { connect: { id: group.id } },
      person: { create: { name: "吴岚", ...identityColumns(representing) } },
    },
  });
  await database().restrictedPerson.createMany({
    data: [
      {
        name: "郑某",
        identityHash: identityColumns(barred).identityHash,
        reason: "剥夺政治权利",
        source: "市民政局",
        since: toDatabaseDate("2025-01-01"),
        until: toDatabaseDate("2026-11-23"),
      },
      { name: "冯某", reason: "其他", source: "市民政局", since: toDatabaseDate("2025-01-01") },
    ],
  });
});

/** Answers of the factory with some of a section's replaced, sealed as they are kept. */
async function checksOf(
  kind: RegistrationKind,
  changed: Partial<Record<SectionKey, SectionAnswers>> = {},
  on: CalendarDate = today,
  traits: Parameters<typeof createRegistration>[0] = {},
  reader?: Actor,
) {
  const made = await createRegistration({ kind, status: "draft", since: today, ...traits });
  const answers: Answers = { ...made.answers };
  for (const [key, section] of Object.entries(changed) as [SectionKey, SectionAnswers][]) {
    answers[key] = sealAnswers(key, { ...answers[key], ...section }, {});
  }
  const registration = await getRegistration(made.applicant, made.id);
  return checkRegistration(reader ?? made.applicant, registration, answers, on);
}

const one = (checks: MachineCheck[], key: CheckKey, target?: string) => {
  const check = checks.find((each) => each.key === key && (target === undefined || each.target === target));
  return check && { outcome: check.outcome, links: check.links?.map(({ label }) => label) ?? [] };
};
const named = (name: string, more: SectionAnswers = {}) => ({ name: { name, ...more } });

describe("the checks of a complete application", () => {
  it.each([
    "nameCheck",
    "establishment",
    "upgrade",
    "change",
    "charterApproval",
    "officerFiling",
    "certificateReplacement",
    "deregistration",
    "communityFiling",
  ] as const)("do not bar a sound one: %s", async (kind) => {
    const checks = await checksOf(kind);
    expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    if (kind !== "certificateReplacement") expect(checks.length).toBeGreaterThan(2);
  });
});

describe("a name", () => {
  it("that is registered, was once registered or is reserved is taken", async () => {
    const registered = await checksOf("establishment", named("上海普陀区馨园社区服务中心"));
    expect(one(registered, "nameTaken", "name.name")).toEqual({
      outcome: "failed",
      links: ["上海普陀区馨园社区服务中心"],
    });
    const former = await checksOf("establishment", named("上海普陀区旧名社区服务中心"));
    expect(one(former, "nameTaken", "name.name")).toEqual({
      outcome: "failed",
      links: ["上海普陀区新名社区服务中心"],
    });
  });

  it("is reserved through its last day, and not against the one for whom it is", async () => {
    const name = "上海普陀区云帆助老服务中心";
    const reserved = await createRegistration({
      kind: "nameCheck",
      status: "approved",
      title: name,
      since: today,
      registration: { nameReservedUntil: toDatabaseDate("2027-05-23") },
    });
    const on = async (day: CalendarDate, traits = {}) =>
      one(await checksOf("establishment", named(name), day, traits), "nameTaken", "name.name")?.outcome;
    expect(await on("2027-05-23")).toBe("failed");
    expect(await on("2027-05-24")).toBe("passed");
    expect(await on("2027-05-23", { registration: { nameCaseId: reserved.id } })).toBe("passed");
  });

  it("that somebody else asks for at the moment is pointed out", async () => {
    const title = "上海普陀区石泉助老服务中心";
    await createRegistration({ kind: "establishment", status: "accepted", title, since: today });
    const checks = await checksOf("establishment", named(title));
    expect(one(checks, "nameTaken", "name.name")?.outcome).toBe("warning");
  });

  it("that sounds like another in its field is a ground of refusal, elsewhere a likeness", async () => {
    const checks = await checksOf("establishment", named("上海普陀区心缘社区服务中心"));
    expect(one(checks, "sameInArea")).toEqual({ outcome: "warning", links: ["上海普陀区馨园社区服务中心"] });
    const other = named("上海普陀区馨园家庭服务中心", { sector: "elderlyCare" });
    expect(one(await checksOf("establishment", other), "sameInArea")?.outcome).toBe("passed");
    const culture = named("上海普陀区馨元文化艺术中心", { sector: "socialService" });
    expect(one(await checksOf("establishment", culture), "nameSimilar")).toEqual({
      outcome: "warning",
      links: ["上海普陀区馨园文化艺术中心"],
    });
  });

  it("as an alternative never bars", async () => {
    const second = { secondName: "上海普陀区馨园社区服务中心" };
    const checks = await checksOf("establishment", named("上海普陀区嘉禾托幼服务中心", second));
    expect(one(checks, "nameTaken", "name.secondName")?.outcome).toBe("warning");
  });
});

const officer = (name: string, identityNumber: string) => ({
  officers: [
    { name, identityNumber, title: "legalRepresentative", isCivilServant: "false" },
    { name, identityNumber, title: "chair", isCivilServant: "false" },
  ],
});

describe("officers", () => {
  it("who are barred bar by their number while it lasts; by name only offices hear of it", async () => {
    const restricted = async (name: string, number: string, on = today, reader?: Actor) => {
      const checks = await checksOf("establishment", { officers: officer(name, number) }, on, {}, reader);
      return one(checks, "restrictedPersons", "officers.officers")?.outcome;
    };
    const bureau = actorAs("registrationOfficer");
    expect(await restricted("郑某", barred)).toBe("failed");
    expect(await restricted("郑某", barred, today, bureau)).toBe("failed");
    expect(await restricted("郑某", barred, "2026-11-24", bureau)).toBe("passed");
    expect(await restricted("郑某", makeIdentityNumber(903), today, bureau)).toBe("passed");
    expect(await restricted("冯某", makeIdentityNumber(903), today, bureau)).toBe("warning");
    expect(await restricted("冯某", makeIdentityNumber(903))).toBe(undefined);
  });

  it("who represent another group bar a group, and are pointed out elsewhere", async () => {
    const elsewhere = async (kind: string, name: string, number: string) =>
      one(
        await checksOf("establishment", {
          name: { organizationKind: kind },
          officers: officer(name, number),
        }),
        "legalRepresentativeElsewhere",
      );
    const links = ["上海市普陀区社区治理促进会"];
    expect(await elsewhere("socialGroup", "吴岚", representing)).toEqual({ outcome: "failed", links });
    expect(await elsewhere("socialServiceOrganization", "吴岚", representing)).toEqual({
      outcome: "warning",
      links,
    });
    expect(await elsewhere("socialGroup", "吴岚", makeIdentityNumber(904))).toEqual({
      outcome: "passed",
      links: [],
    });
  });

  it("with a number that cannot be are found, and their numbers stand in no finding", async () => {
    const number = `${makeIdentityNumber(905).slice(0, 17)}${makeIdentityNumber(905).endsWith("X") ? "1" : "X"}`;
    const checks = await checksOf("establishment", { officers: officer("赵敏", number) });
    expect(one(checks, "identityNumbers", "officers.officers")?.outcome).toBe("failed");
    expect(JSON.stringify(checks)).not.toContain(number);
  });
});

describe("a change", () => {
  it("into what is registered is none, and a new representative needs the audit", async () => {
    const changes = {
      particulars: ["domicile", "legalRepresentative"],
      domicile: "上海市普陀区 长寿路1号",
      subdistrictCode,
      communityCode,
      legalRepresentativeName: "李静",
      legalRepresentativeIdentity: makeIdentityNumber(906),
      legalRepresentativePhone: "13900000000",
    };
    const checks = await checksOf("change", { changes });
    expect(one(checks, "realChange")?.outcome).toBe("failed");
    expect(checks.find(({ key }) => key === "realChange")?.values.particulars).toEqual({
      words: "registrations.changeable",
      keys: ["domicile"],
    });
    expect(one(checks, "exitAudit")?.outcome).toBe("warning");
    const made = await createRegistration({ kind: "change", status: "draft", since: today });
    const file = await createStoredFile(made.applicant.accountId);
    const document = { caseId: made.id, material: "exitAudit", fileId: file.id };
    await database().caseDocument.create({ data: { ...document, addedById: made.applicant.accountId } });
    const answers = { ...made.answers, changes };
    const registration = await getRegistration(made.applicant, made.id);
    const later = await checkRegistration(made.applicant, registration, answers, today);
    expect(one(later, "exitAudit")?.outcome).toBe("passed");
  });
});

describe("a case that was sent in", () => {
  const changeOf = async (status: "accepted" | "approved", since: CalendarDate) =>
    checksOf("change", {}, today, { status, since });

  it("is reckoned to the day of its application", async () => {
    expect(one(await changeOf("accepted", "2026-09-20"), "changeInTime")?.outcome).toBe("passed");
    expect(one(await checksOf("change", {}, "2027-01-20"), "changeInTime")?.outcome).toBe("warning");
  });

  it("is compared with the register until it ends, and not with its own effect", async () => {
    const keys = async (status: "accepted" | "approved") =>
      (await changeOf(status, today)).map(({ key }) => key);
    expect(await keys("accepted")).toEqual(expect.arrayContaining(["standing", "realChange", "majority"]));
    expect(await keys("approved")).not.toContain("realChange");
    expect(await keys("approved")).not.toContain("standing");
    expect(await keys("approved")).toContain("majority");
  });
});

describe("deregistration", () => {
  it("waits for what else is under way", async () => {
    const organization = await createOrganization({ isDirectRegistration: true });
    const open = await createRegistration({
      kind: "change",
      status: "accepted",
      organizationId: organization.id,
      since: today,
    });
    const checks = await checksOf("deregistration", {}, today, { organizationId: organization.id });
    expect(one(checks, "openMatters")).toEqual({ outcome: "failed", links: [open.number] });
  });
});

describe("renewal", () => {
  it("looks at the certificate on the register", async () => {
    const organization = await createOrganization({ certificateValidUntil: "2027-02-21" });
    const traits = { organizationId: organization.id };
    expect(one(await checksOf("certificateRenewal", {}, today, traits), "renewalInTime")?.outcome).toBe(
      "passed",
    );
    const early = await checksOf("certificateRenewal", {}, "2026-11-22", traits);
    expect(one(early, "renewalInTime")?.outcome).toBe("warning");
  });
});

describe("a community group", () => {
  it("of the same name in the community is pointed out, and one that could register is told so", async () => {
    await createOrganization({ kind: "communityOrganization", name: "晨光合唱队", communityCode });
    const checks = await checksOf("communityFiling", { group: { name: "晨光合唱队", memberCount: "50" } });
    expect(one(checks, "groupName")).toEqual({ outcome: "warning", links: ["晨光合唱队"] });
    expect(one(checks, "groupSize")?.outcome).toBe("warning");
    const elsewhere = await checksOf("communityFiling", { group: { communityCode: "310107014001" } });
    expect(one(elsewhere, "community")?.outcome).toBe("failed");
  });
});

describe("while somebody types", () => {
  it("tells what the register shows, by name, and never who is barred", async () => {
    const resident = await makePerson("resident");
    const live = (question: Parameters<typeof answerLive>[1]) => answerLive(resident, question, today);
    const name = { check: "name", name: "上海普陀区馨园社区服务中心", target: "" } as const;
    expect(one(await live({ ...name, kind: "socialServiceOrganization" }), "nameTaken")?.outcome).toBe(
      "failed",
    );
    const representative = { check: "legalRepresentative", kind: "socialGroup", target: "" } as const;
    expect(
      one(await live({ ...representative, name: "吴岚" }), "legalRepresentativeElsewhere")?.outcome,
    ).toBe("warning");
    expect((await live({ ...representative, name: "冯某" })).map(({ key }) => key)).toEqual([
      "legalRepresentativeElsewhere",
    ]);
    expect((await live({ check: "identity", identity: barred, target: "" })).map(({ key }) => key)).toEqual([
      "identityNumbers",
      "adults",
    ]);
    expect(
      one(await live({ check: "unitCode", code: "52310107MJX0000264", target: "" }), "unitCodes")?.outcome,
    ).toBe("failed");
  });

  it("knows the name of one's own application, and not that of somebody else's", async () => {
    const title = "上海普陀区晨曦助老服务中心";
    const made = await createRegistration({ kind: "establishment", status: "accepted", title, since: today });
    const question = {
      check: "name",
      name: title,
      kind: "socialServiceOrganization",
      id: made.id,
      target: "",
    } as const;
    expect(one(await answerLive(made.applicant, question, today), "nameTaken")?.outcome).toBe("passed");
    const stranger = await makePerson("resident");
    expect(one(await answerLive(stranger, question, today), "nameTaken")?.outcome).toBe("warning");
  });
});
