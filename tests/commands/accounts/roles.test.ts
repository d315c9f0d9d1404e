import { beforeAll, describe, expect, it } from "vitest";
import { endRole } from "@/lib/domain/accounts/commands/end-role";
import { grantRole } from "@/lib/domain/accounts/commands/grant-role";
import { type Actor, roles } from "@/lib/platform/auth/actor";
import { findSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { makePerson, makeSession } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";

const now = new Date("2026-11-22T01:00:00Z");
const reason = "岗位调整";
const refused = (key: string) => expect.objectContaining({ key: `accounts.${key}` });
let security: Actor;

beforeAll(async () => {
  await createPlaces();
  security = await makePerson("securityAdmin");
}, 40_000);

const membershipOf = async (accountId: string) =>
  (await database().membership.findFirstOrThrow({ where: { accountId, endedAt: null } })).id;

describe("granting a role", () => {
  it("ends the person's sessions at once; the next one has the role", async () => {
    const { accountId } = await makePerson("resident");
    const session = await makeSession(accountId, now);
    await grantRole(security, { accountId, role: "registrationOfficer" }, { now });
    expect(await findSession(session.token, now)).toBeNull();
    const next = await makeSession(accountId, now);
    expect(next.roles.map(({ role }) => role).sort()).toEqual(["registrationOfficer", "resident"]);
    expect(await database().notice.count({ where: { accountId } })).toBe(1);
  });

  it.each(roles.filter((role) => role !== "securityAdmin"))("is not for %s", async (role) => {
    const { accountId } = await makePerson("resident");
    const attempt = grantRole(await makePerson(role), { accountId, role: "registrationOfficer" }, { now });
    await expect(attempt).rejects.toMatchObject({ name: expect.stringMatching(/Forbidden|NotFound/) });
  });

  it("is never for oneself", async () => {
    const accountId = security.accountId ?? "";
    await expect(grantRole(security, { accountId, role: "leader" }, { now })).rejects.toEqual(
      refused("ownAccount"),
    );
    const own = endRole(security, { membershipId: await membershipOf(accountId), reason }, { now });
    await expect(own).rejects.toEqual(refused("ownAccount"));
  });

  it("keeps the three administrators three people", async () => {
    const { accountId } = await makePerson("systemAdmin");
    for (const role of ["securityAdmin", "auditAdmin"] as const) {
      await expect(grantRole(security, { accountId, role }, { now })).rejects.toEqual(
        refused("separateAdministrators"),
      );
    }
    await grantRole(security, { accountId, role: "leader" }, { now });
  });

  it("asks for the place that the role needs, and for no other", async () => {
    const { accountId } = await makePerson("resident");
    const organization = await createOrganization();
    const grant = (fields: object) => grantRole(security, { accountId, ...fields } as never, { now });
    await expect(grant({ role: "centerStaff" })).rejects.toMatchObject({ field: "subdistrict" });
    await expect(grant({ role: "organizationFinance", organization: "nothing" })).rejects.toMatchObject({
      field: "organization",
    });
    await expect(grant({ role: "supervisoryReviewer" })).rejects.toMatchObject({
      field: "supervisoryUnitId",
    });
    await grant({ role: "organizationFinance", organization: organization.uscc?.toLowerCase() });
    await grant({ role: "leader", organization: organization.uscc });
    const held = await database().membership.findMany({
      where: { accountId, role: { not: "resident" } },
      orderBy: { role: "asc" },
    });
    expect(held.map(({ role, organizationId }) => [role, organizationId])).toEqual([
      ["organizationFinance", organization.id],
      ["leader", null],
    ]);
  });

  it("gives a role once, also to two who grant it at the same moment", async () => {
    const { accountId } = await makePerson("resident");
    const other = await makePerson("securityAdmin");
    const results = await Promise.allSettled(
      [security, other].map((actor) => grantRole(actor, { accountId, role: "auditor" }, { now })),
    );
    const reasons = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(reasons).toEqual([refused("roleAlreadyHeld")]);
    await expect(grantRole(security, { accountId, role: "auditor" }, { now })).rejects.toEqual(
      refused("roleAlreadyHeld"),
    );
  });
});

describe("ending a role", () => {
  it("acts on the next request", async () => {
    const { accountId } = await makePerson("registrationOfficer");
    const session = await makeSession(accountId, now);
    await endRole(security, { membershipId: await membershipOf(accountId), reason }, { now });
    expect(await findSession(session.token, now)).toBeNull();
    expect((await makeSession(accountId, now)).actor.role).toBe("resident");
  });

  it("asks for a reason and happens once", async () => {
    const { accountId } = await makePerson("registrationOfficer");
    const membershipId = await membershipOf(accountId);
    await expect(endRole(security, { membershipId, reason: " " }, { now })).rejects.toThrow();
    await endRole(security, { membershipId, reason }, { now });
    await expect(endRole(security, { membershipId, reason }, { now })).rejects.toMatchObject({
      name: "NotFound",
    });
  });

  it("is for the head of an organization among its own people only", async () => {
    const [own, other] = [await createOrganization(), await createOrganization()];
    const head = await makePerson("legalRepresentative", { organizationId: own.id });
    const colleague = await makePerson("organizationFinance", { organizationId: own.id });
    const stranger = await makePerson("organizationFinance", { organizationId: other.id });
    await endRole(head, { membershipId: await membershipOf(colleague.accountId), reason }, { now });
    const foreign = endRole(head, { membershipId: await membershipOf(stranger.accountId), reason }, { now });
    await expect(foreign).rejects.toMatchObject({ name: "NotFound" });
    const himself = endRole(head, { membershipId: await membershipOf(head.accountId), reason }, { now });
    await expect(himself).rejects.toMatchObject({ name: "Forbidden" });
  });
});
