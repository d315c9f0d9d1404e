import { beforeAll, describe, expect, it } from "vitest";
import { listWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import { startRegistration } from "@/lib/domain/registrations/application/commands/start";
import { kindTraits } from "@/lib/domain/registrations/rules";
import { type RegistrationKind, registrationKinds } from "@/lib/domain/registrations/schema";
import { type Actor, visitor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { makePerson } from "@/tests/factories/accounts";
import { createOrganization, createPlaces, type OrganizationTraits } from "@/tests/factories/organization";
import { fieldProblem, forbidden, refusal } from "@/tests/factories/refusals";
import { createRegistration } from "@/tests/factories/registrations";

const subdistrictCode = "310107015";

let resident: Actor & { accountId: string; loginName: string };
let staff: Actor;
let officer: Actor;

beforeAll(async () => {
  await createPlaces();
  resident = await makePerson("resident");
  staff = await makePerson("centerStaff", { subdistrictCode });
  officer = await makePerson("registrationOfficer");
});

async function makeOrganization(traits: OrganizationTraits = {}) {
  const entry = await createOrganization(traits);
  const operator = await makePerson("organizationOperator", { organizationId: entry.id });
  return { entry, operator };
}

const caseOf = (id: string) =>
  database().case.findUniqueOrThrow({ where: { id }, include: { participants: true, registration: true } });

describe("who begins an application", () => {
  const mayBegin: Record<string, readonly RegistrationKind[]> = {
    resident: ["nameCheck", "establishment", "communityFiling"],
    staff: ["nameCheck", "establishment", "communityFiling"],
    officer: ["nameCheck", "establishment"],
    visitor: [],
  };

  it.each(Object.entries(mayBegin))("%s", async (who, allowed) => {
    const actor = { resident, staff, officer, visitor }[who] as Actor;
    for (const kind of registrationKinds.filter((one) => one !== "upgrade")) {
      const begun = startRegistration(actor, { kind, isAnother: true });
      if (allowed.includes(kind)) expect(await begun).toMatchObject({ id: expect.any(String) });
      else await expect(begun, kind).rejects.toEqual(forbidden);
    }
  });

  it("people of an organization, for their own organization only", async () => {
    const { entry, operator } = await makeOrganization();
    const { entry: other } = await makeOrganization();
    for (const kind of registrationKinds.filter((one) => kindTraits[one].applicant === "organization")) {
      const { id } = await startRegistration(operator, { kind });
      expect(await caseOf(id)).toMatchObject({
        kind,
        title: entry.name,
        organizationId: entry.id,
        subdistrictCode: entry.subdistrictCode,
        organizationKind: entry.kind,
        authority: "bureau",
        number: null,
        participants: [],
      });
      await expect(startRegistration(operator, { kind, organizationId: other.id })).rejects.toEqual(
        forbidden,
      );
    }
  });

  it.each<[string, OrganizationTraits, RegistrationKind, string]>([
    [
      "was deregistered",
      { status: "deregistered", deregisteredOn: "2024-05-01" },
      "change",
      "organizationGone",
    ],
    [
      "is a foundation of the city",
      { kind: "foundation", registeredBy: "city" },
      "change",
      "registeredElsewhere",
    ],
    ["is only filed", { kind: "communityOrganization" }, "deregistration", "filedOnlyRise"],
    ["is in liquidation", { status: "liquidating" }, "change", "liquidating"],
  ])("not for an organization that %s", async (_, traits, kind, reason) => {
    const { entry, operator } = await makeOrganization(traits);
    await expect(startRegistration(operator, { kind })).rejects.toEqual(
      refusal(`applications.${reason}`, { name: entry.name }),
    );
  });

  it("not a second of the kind while one is under way", async () => {
    const { entry, operator } = await makeOrganization();
    const { number } = await createRegistration({
      kind: "change",
      status: "accepted",
      organizationId: entry.id,
      applicant: operator as Actor & { accountId: string },
    });
    await expect(startRegistration(operator, { kind: "change" })).rejects.toEqual(
      refusal("applications.underWay", { number }),
    );
    expect(await startRegistration(operator, { kind: "officerFiling" })).toBeTruthy();
  });
});

describe("a draft of the same kind", () => {
  it("is offered first, and another is made only when asked for", async () => {
    const person = await makePerson("resident");
    const first = await startRegistration(person, { kind: "establishment" });
    await expect(startRegistration(person, { kind: "establishment" })).rejects.toEqual(
      refusal("applications.draftOpen"),
    );
    const second = await startRegistration(person, { kind: "establishment", isAnother: "true" });
    const waiting = await listWaitingForApplicant(person);
    expect(waiting.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
  });

  it("of another organization does not stand in the way", async () => {
    const { entry, operator } = await makeOrganization();
    const { entry: other } = await makeOrganization();
    await startRegistration(operator, { kind: "change" });
    const atOther = { ...operator, organizationId: other.id };
    const { id } = await startRegistration(atOther, { kind: "change" });
    expect(await caseOf(id)).toMatchObject({ organizationId: other.id });
    expect(entry.id).not.toBe(other.id);
  });
});

describe("the rise of a filed group", () => {
  const upgrade = { kind: "upgrade" } as const;

  it("names the group by its filing number", async () => {
    const group = await createOrganization({ kind: "communityOrganization" });
    const person = await makePerson("resident");
    await expect(startRegistration(person, upgrade)).rejects.toEqual(
      fieldProblem("filingNumber", "platform.problems.required"),
    );
    await expect(startRegistration(person, { ...upgrade, filingNumber: "PT-999-2024-0001" })).rejects.toEqual(
      fieldProblem("filingNumber", "applications.problems.noSuchFiling"),
    );
    const filingNumber = group.filingNumber?.toLowerCase();
    const { id } = await startRegistration(person, { ...upgrade, filingNumber });
    expect(await caseOf(id)).toMatchObject({
      title: group.name,
      organizationId: null,
      subdistrictCode: group.subdistrictCode,
      registration: { predecessorId: group.id },
      participants: [{ accountId: person.accountId, futureRole: "organizationOperator" }],
    });
  });

  it("is not for an organization that is registered already", async () => {
    const { id: predecessorId, name } = await createOrganization();
    await expect(startRegistration(resident, { ...upgrade, predecessorId })).rejects.toEqual(
      refusal("applications.onlyFiledRise", { name }),
    );
  });
});

describe("a center that files for neighbors", () => {
  it("files in its own subdistrict and is no member of the group", async () => {
    const { id } = await startRegistration(staff, { kind: "communityFiling", isAnother: true });
    expect(await caseOf(id)).toMatchObject({
      authority: "center",
      subdistrictCode,
      organizationKind: "communityOrganization",
      participants: [],
    });
  });
});
