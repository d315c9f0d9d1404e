import { beforeAll, describe, expect, it } from "vitest";
import { startRegistration } from "@/lib/domain/registrations/application/commands/start";
import { identityColumns, maskOfIdentity } from "@/lib/domain/registrations/application/identities/rules";
import type { TypedRow } from "@/lib/domain/registrations/application/schema";
import { getAnswers, getRegistration } from "@/lib/domain/registrations/queries/registration";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization, createPlaces, type OrganizationTraits } from "@/tests/factories/organization";
import { notFound } from "@/tests/factories/refusals";
import { createRegistration } from "@/tests/factories/registrations";

beforeAll(createPlaces);

async function makeOrganization(traits: OrganizationTraits = {}) {
  const entry = await createOrganization(traits);
  return { entry, operator: await makePerson("organizationOperator", { organizationId: entry.id }) };
}

const termOf = (organizationId: string, years: [from: string, ends: string, left?: string]) => ({
  create: {
    organizationId,
    title: "chair" as const,
    startedOn: new Date(years[0]),
    termEndsOn: new Date(years[1]),
    endedOn: years[2] ? new Date(years[2]) : null,
  },
});

describe("what a new application begins with", () => {
  it("of a change: the particulars as they stand, the amount in yuan", async () => {
    const { entry, operator } = await makeOrganization({
      registeredCapital: 5_000_050n,
      purpose: "服务社区",
      communityCode: "310107015001",
    });
    const { id } = await startRegistration(operator, { kind: "change" });
    expect(await getAnswers(id)).toEqual({
      changes: {
        name: entry.name,
        domicile: entry.domicile,
        subdistrictCode: entry.subdistrictCode,
        communityCode: "310107015001",
        purpose: "服务社区",
        registeredCapital: "50000.50",
      },
    });
  });

  it("of a filing of officers: who is in office, their identity numbers sealed", async () => {
    const { entry, operator } = await makeOrganization();
    const present = termOf(entry.id, ["2022-01-01", "2026-12-31"]);
    const former = termOf(entry.id, ["2018-01-01", "2021-12-31", "2021-12-31"]);
    await database().person.create({
      data: { name: "周雅琴", ...identityColumns("310107196203150028"), offices: present },
    });
    await database().person.create({ data: { name: "前任", offices: former } });
    const { id } = await startRegistration(operator, { kind: "officerFiling" });
    const rows = (await getAnswers(id)).officers?.officers as TypedRow[];
    expect(rows).toMatchObject([{ name: "周雅琴", title: "chair", termEndsOn: "2026-12-31" }]);
    expect(rows[0]?.identityNumber).not.toContain("19620315");
    expect(maskOfIdentity(rows[0]?.identityNumber ?? "")).toMatch(/^310.*0028$/);
  });

  it("of a rise into the register: only what anyone may read of the filed group", async () => {
    const group = await createOrganization({
      kind: "communityOrganization",
      phone: "13900001111",
      email: "leader@example.org",
      memberCount: 52,
      purpose: "广场舞交流",
    });
    const person = await makePerson("resident");
    const { id } = await startRegistration(person, { kind: "upgrade", predecessorId: group.id });
    const answers = await getAnswers(id);
    expect(answers).toMatchObject({
      name: { name: group.name, sector: group.sector },
      purpose: { purpose: "广场舞交流" },
      place: { subdistrictCode: group.subdistrictCode, domicile: group.domicile },
      members: { individualMembers: "52" },
      promoters: { promoters: [{ name: person.name, loginName: person.loginName }] },
    });
    expect(JSON.stringify(answers)).not.toMatch(/13900001111|leader@/);
  });

  it("of an establishment after an approved name check: the name, once", async () => {
    const {
      applicant,
      id: nameCaseId,
      title,
    } = await createRegistration({
      kind: "nameCheck",
      status: "approved",
      registration: { nameReservedUntil: new Date("2099-01-01") },
    });
    const { id } = await startRegistration(applicant, { kind: "establishment" });
    expect(await getRegistration(applicant, id)).toMatchObject({ nameCaseId, title });
    expect((await getAnswers(id)).name).toMatchObject({ name: title });
    const another = await startRegistration(applicant, { kind: "establishment", isAnother: true });
    expect(await getRegistration(applicant, another.id)).toMatchObject({ nameCaseId: null, title: "" });
  });

  it("of a name that is no longer kept: nothing", async () => {
    const { applicant } = await createRegistration({
      kind: "nameCheck",
      status: "approved",
      registration: { nameReservedUntil: new Date("2020-01-01") },
    });
    const { id } = await startRegistration(applicant, { kind: "establishment" });
    expect(await getRegistration(applicant, id)).toMatchObject({ nameCaseId: null, title: "" });
  });

  it("after a refusal: everything that was sent in, and what it says about the case", async () => {
    const refused = await createRegistration({ status: "refused" });
    const { applicant, id: earlierId } = refused;
    const { id } = await startRegistration(applicant, { kind: "establishment", earlierId });
    expect(await getAnswers(id)).toEqual(refused.answers);
    expect(await getRegistration(applicant, id)).toMatchObject({
      title: refused.title,
      status: "draft",
      number: null,
      supervisoryUnitId: refused.supervisoryUnitId,
      subdistrictCode: refused.subdistrictCode,
      organizationKind: refused.organizationKind,
    });
  });

  it("never with another's application", async () => {
    const { id: earlierId } = await createRegistration({ status: "refused" });
    const stranger = await makePerson("resident");
    await expect(startRegistration(stranger, { kind: "establishment", earlierId })).rejects.toEqual(notFound);
  });
});
