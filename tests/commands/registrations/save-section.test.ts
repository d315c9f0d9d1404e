import { beforeAll, describe, expect, it } from "vitest";
import { saveSection } from "@/lib/domain/registrations/application/commands/save-section";
import { completenessOf, parsedAnswers } from "@/lib/domain/registrations/application/queries/completeness";
import { getSection } from "@/lib/domain/registrations/application/queries/section";
import { getRegistration } from "@/lib/domain/registrations/queries/registration";
import { database } from "@/lib/platform/db/client";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { makePerson } from "@/tests/factories/accounts";
import { refusal } from "@/tests/factories/refusals";
import { createRegistration, ensureSupervisoryUnit, makeOffices } from "@/tests/factories/registrations";

const number = "310107197503120019";
const otherNumber = "310107197503120027";
const mask = "310***********0019";

const empty = { answers: {}, withoutDocuments: true } as const;
const draft = (traits: object = {}) => createRegistration({ status: "draft", ...empty, ...traits });
const stored = (caseId: string, key: string) =>
  database().caseSection.findUniqueOrThrow({ where: { caseId_key: { caseId, key } } });

beforeAll(async () => {
  await ensureSupervisoryUnit();
});

describe("keeping a section", () => {
  it("keeps what was typed unjudged and counts its versions", async () => {
    const { id, applicant } = await draft();
    const first = {
      id,
      section: "capital",
      version: 0,
      answers: { registeredCapital: "三万", unknown: "x" },
    };
    expect(await saveSection(applicant, first as never)).toMatchObject({ version: 1, isComplete: false });
    const second = { ...first, version: 1, answers: { registeredCapital: "3万元", nonStateShare: "" } };
    expect(await saveSection(applicant, second as never)).toMatchObject({ version: 2 });
    expect((await stored(id, "capital")).answers).toEqual({ registeredCapital: "3万元", nonStateShare: "" });
  });

  it("takes a plain form as well", async () => {
    const { id, applicant } = await draft();
    const sent = {
      id,
      section: "promoters",
      version: "0",
      "promoters.0.name": "赵敏",
      "promoters.1.name": " ",
    };
    await saveSection(applicant, sent as never);
    expect((await getSection(applicant, id, "promoters")).answers.promoters).toMatchObject([
      { name: "赵敏" },
    ]);
  });

  it("tells the second of two windows, and takes a repeated answer for the same", async () => {
    const { id, applicant } = await draft();
    const one = { id, section: "purpose", version: 0, answers: { purpose: "服务社区老人" } } as const;
    await saveSection(applicant, one);
    expect(await saveSection(applicant, one)).toMatchObject({ version: 1 });
    await expect(saveSection(applicant, { ...one, answers: { purpose: "别的" } })).rejects.toEqual(
      refusal("applications.changedElsewhere"),
    );
    expect((await getSection(applicant, id, "purpose")).answers).toEqual({ purpose: "服务社区老人" });
  });

  it("lets exactly one of many windows win", async () => {
    const { id, applicant } = await draft();
    const saves = Array.from({ length: 8 }, (_, at) =>
      saveSection(applicant, { id, section: "purpose", version: 0, answers: { purpose: `第${at}份` } }),
    );
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await stored(id, "purpose")).version).toBe(1);
  });

  it("lets the case follow its name, place and supervision while there is no organization", async () => {
    const { id, applicant } = await draft();
    const name = "上海普陀区星河助残服务中心";
    await saveSection(applicant, {
      id,
      section: "name",
      version: 0,
      answers: { name, organizationKind: "socialServiceOrganization" },
    });
    await saveSection(applicant, {
      id,
      section: "place",
      version: 0,
      answers: { subdistrictCode: "310107014" },
    });
    const direct = { isDirectRegistration: "true", supervisoryUnitId: await ensureSupervisoryUnit() };
    await saveSection(applicant, { id, section: "supervision", version: 0, answers: direct });
    const row = await database().case.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      title: name,
      organizationKind: "socialServiceOrganization",
      subdistrictCode: "310107014",
      isDirect: true,
      supervisoryUnitId: null,
    });
    expect(row.grams).toContain("星河");
    await saveSection(applicant, { id, section: "place", version: 1, answers: { subdistrictCode: "999" } });
    expect((await database().case.findUniqueOrThrow({ where: { id } })).subdistrictCode).toBeNull();
  });

  it("leaves a case of an organization on the register as the register has it", async () => {
    const { id, applicant, title } = await createRegistration({ kind: "change", status: "draft" });
    const { version } = await getSection(applicant, id, "changes");
    const answers = { particulars: ["name"], name: "上海普陀区新名服务中心" };
    await saveSection(applicant, { id, section: "changes", version, answers });
    expect(await database().case.findUniqueOrThrow({ where: { id } })).toMatchObject({ title });
  });

  it("is refused for what is not the applicant's any more", async () => {
    for (const status of ["submitted", "accepted", "approved", "withdrawn"] as const) {
      const { id, applicant } = await createRegistration({ status });
      const saved = saveSection(applicant, {
        id,
        section: "purpose",
        version: 1,
        answers: { purpose: "改" },
      });
      await expect(saved).rejects.toEqual(refusal("applications.notWritable"));
    }
    for (const status of ["returned", "correcting"] as const) {
      const { id, applicant } = await createRegistration({ status });
      const { version } = await getSection(applicant, id, "purpose");
      await saveSection(applicant, { id, section: "purpose", version, answers: { purpose: "改" } });
    }
  });

  it("is hidden from strangers, and closed to offices and to sections that the kind does not have", async () => {
    const { id, applicant } = await createRegistration({ status: "returned" });
    const offices = await makeOffices();
    const input = { id, section: "purpose", version: 1, answers: {} } as const;
    await expect(saveSection(await makePerson("resident"), input)).rejects.toThrow(NotFound);
    await expect(saveSection(offices.officer, input)).rejects.toThrow(Forbidden);
    await expect(saveSection(applicant, { ...input, section: "liquidation" })).rejects.toThrow(NotFound);
  });
});

describe("identity numbers", () => {
  const row = (name: string, identityNumber: string) => ({ name, identityNumber });
  const save = (applicant: Parameters<typeof saveSection>[0], id: string, version: number, rows: object[]) =>
    saveSection(applicant, { id, section: "promoters", version, answers: { promoters: rows as never } });

  it("never stand in clear in the table, and come back masked", async () => {
    const { id, applicant } = await draft();
    await save(applicant, id, 0, [row("赵敏", " ３10107197503120019 ")]);
    const text = JSON.stringify((await stored(id, "promoters")).answers);
    expect(text).not.toContain(number.slice(4));
    expect(text).toContain(keyedHash(number, "identity number"));
    const { answers } = await getSection(applicant, id, "promoters");
    expect(answers.promoters).toMatchObject([{ name: "赵敏", identityNumber: mask }]);
  });

  it("stay what they were while their mask is untouched, wherever the person moves", async () => {
    const { id, applicant } = await draft();
    await save(applicant, id, 0, [row("钱立", otherNumber), row("赵敏", number)]);
    await save(applicant, id, 1, [row("赵敏", mask), row("孙宁", "310107")]);
    const registration = await getRegistration(applicant, id);
    const { sections } = await completenessOf(database(), registration);
    const issues = sections.find(({ key }) => key === "promoters")?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(["promoters.1.identityNumber"]);
    await save(applicant, id, 2, [row("赵敏", mask)]);
    const text = JSON.stringify((await stored(id, "promoters")).answers);
    expect(text).toContain(keyedHash(number, "identity number"));
    expect(text).not.toContain(keyedHash(otherNumber, "identity number"));
  });

  it("are read in clear by the domain alone", async () => {
    const { id, applicant } = await createRegistration({ kind: "communityFiling", status: "draft" });
    const registration = await getRegistration(applicant, id);
    const { group } = await parsedAnswers(database(), registration);
    expect(group?.leaderIdentity).toMatch(/^\d{17}[\dX]$/);
    expect((await getSection(applicant, id, "group")).answers.leaderIdentity).toMatch(/^\d{3}\*+\w{4}$/);
  });
});

describe("how far an application is", () => {
  it("knows sections and materials, and when it could be sent in", async () => {
    const blank = await draft({ kind: "communityFiling" });
    const before = await completenessOf(database(), await getRegistration(blank.applicant, blank.id));
    expect(before).toMatchObject({ isComplete: false, sections: [{ key: "group", state: "notStarted" }] });
    const full = await createRegistration({ status: "draft" });
    const after = await completenessOf(database(), await getRegistration(full.applicant, full.id));
    expect(after.sections.filter(({ state }) => state !== "complete")).toEqual([]);
    expect(after.isComplete).toBe(true);
  });
});
