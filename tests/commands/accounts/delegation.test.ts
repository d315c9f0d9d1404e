import { beforeAll, describe, expect, it } from "vitest";
import { delegateRole } from "@/lib/domain/accounts/commands/delegate-role";
import { endLapsedDelegations } from "@/lib/domain/accounts/commands/end-lapsed-delegations";
import { endRole } from "@/lib/domain/accounts/commands/end-role";
import { system } from "@/lib/platform/auth/actor";
import { findSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { makePerson, makeSession } from "@/tests/factories/accounts";
import { createPlaces } from "@/tests/factories/organization";

const now = new Date("2026-11-22T01:00:00Z");
const subdistrictCode = "310107015";

beforeAll(createPlaces, 40_000);

const membershipOf = async (accountId: string) =>
  (await database().membership.findFirstOrThrow({ where: { accountId, endedAt: null } })).id;

async function lent(until = "2026-11-24") {
  const lender = await makePerson("approver");
  const colleague = await makePerson("registrationOfficer");
  const membershipId = await membershipOf(lender.accountId);
  await delegateRole(lender, { membershipId, colleague: colleague.loginName, until }, { now });
  return { lender, colleague, membershipId };
}

describe("lending a role", () => {
  it("counts until the end of its last day in Shanghai and then lapses by itself", async () => {
    const { colleague } = await lent();
    const rolesAt = async (moment: string) =>
      (await makeSession(colleague.accountId, new Date(moment))).roles.map(({ role }) => role);
    expect(await rolesAt("2026-11-24T15:59:59Z")).toContain("approver");
    expect(await rolesAt("2026-11-24T16:00:00Z")).not.toContain("approver");
  });

  it("takes the role from a running session at that moment", async () => {
    const { colleague } = await lent();
    const before = new Date("2026-11-24T15:59:00Z");
    const session = await makeSession(colleague.accountId, before);
    const seat = session.roles.find(({ role }) => role === "approver");
    await database().session.update({
      where: { id: session.sessionId },
      data: { membershipId: seat?.membershipId },
    });
    expect((await findSession(session.token, before))?.actor.role).toBe("approver");
    const after = await findSession(session.token, new Date("2026-11-24T16:00:01Z"));
    expect(after?.actor.role).toBe("registrationOfficer");
  });

  it("writes the lapse into the record", async () => {
    const { colleague } = await lent();
    await endLapsedDelegations(system, {}, { now: new Date("2026-11-25T00:00:00Z") });
    const verbs = await database().event.findMany({
      where: { subjectId: colleague.accountId },
      select: { verb: true },
    });
    expect(verbs.map(({ verb }) => verb)).toContain("account.delegationLapsed");
    await expect(endLapsedDelegations(colleague, {})).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("ends with the role itself, and when its lender takes it back", async () => {
    const first = await lent();
    const session = await makeSession(first.colleague.accountId, now);
    await endRole(
      await makePerson("securityAdmin"),
      { membershipId: first.membershipId, reason: "调离" },
      { now },
    );
    expect(await findSession(session.token, now)).toBeNull();
    const second = await lent();
    const borrowed = await database().membership.findFirstOrThrow({
      where: { delegatedFromId: second.membershipId },
    });
    await endRole(second.lender, { membershipId: borrowed.id, reason: "提前返岗" }, { now });
    expect((await makeSession(second.colleague.accountId, now)).roles).toHaveLength(1);
  });

  it("is for one's own standing role and for a colleague of the same desk and place", async () => {
    const { colleague, membershipId } = await lent();
    const to = (actor: typeof colleague, fields: object) =>
      delegateRole(actor, { membershipId, colleague: "person-0", until: "2026-11-24", ...fields }, { now });
    await expect(to(await makePerson("leader"), {})).rejects.toMatchObject({ name: "NotFound" });
    const borrowed = await database().membership.findFirstOrThrow({
      where: { delegatedFromId: membershipId },
    });
    const other = await makePerson("auditor");
    const onward = to(colleague, { membershipId: borrowed.id, colleague: other.loginName });
    await expect(onward).rejects.toMatchObject({ key: "accounts.lentRole" });
    const staff = await makePerson("centerStaff", { subdistrictCode });
    const elsewhere = await makePerson("centerStaff", { subdistrictCode: "310107014" });
    const away = delegateRole(
      staff,
      {
        membershipId: await membershipOf(staff.accountId),
        colleague: elsewhere.loginName,
        until: "2026-11-24",
      },
      { now },
    );
    await expect(away).rejects.toMatchObject({ field: "colleague" });
  });

  it("lasts 90 days at most and does not begin in the past", async () => {
    await expect(lent("2026-11-21")).rejects.toMatchObject({ field: "until" });
    await expect(lent("2027-02-21")).rejects.toMatchObject({ field: "until" });
    await expect(lent("2027-02-20")).resolves.toBeTruthy();
  });

  it("keeps the three administrators three people", async () => {
    const lender = await makePerson("systemAdmin");
    const auditor = await makePerson("auditAdmin");
    const attempt = delegateRole(
      lender,
      {
        membershipId: await membershipOf(lender.accountId),
        colleague: auditor.loginName,
        until: "2026-11-24",
      },
      { now },
    );
    await expect(attempt).rejects.toMatchObject({ key: "accounts.separateAdministrators" });
  });
});
