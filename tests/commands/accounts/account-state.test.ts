import { beforeAll, describe, expect, it } from "vitest";
import { changeOwnName } from "@/lib/domain/accounts/commands/change-own-name";
import { changeParticulars } from "@/lib/domain/accounts/commands/change-particulars";
import { disableAccount } from "@/lib/domain/accounts/commands/disable-account";
import { enableAccount } from "@/lib/domain/accounts/commands/enable-account";
import { linkIdentity } from "@/lib/domain/accounts/commands/link-identity";
import { resetSecondFactor } from "@/lib/domain/accounts/commands/reset-second-factor";
import { type Actor, roles, visitor } from "@/lib/platform/auth/actor";
import { findSession } from "@/lib/platform/auth/sessions";
import { sealTotpSecret } from "@/lib/platform/auth/totp";
import { database } from "@/lib/platform/db/client";
import { makePerson, makeSession } from "@/tests/factories/accounts";

const now = new Date("2026-11-22T01:00:00Z");
const reason = "岗位调整";
const turnedAway = { name: expect.stringMatching(/Forbidden|NotFound/) };
let administrator: Actor;
let security: Actor;

beforeAll(async () => {
  administrator = await makePerson("systemAdmin");
  security = await makePerson("securityAdmin");
}, 40_000);

describe("disabling an account", () => {
  it("ends its sessions at once, stands in the record, and can be undone", async () => {
    const { accountId } = await makePerson("registrationOfficer");
    const session = await makeSession(accountId, now);
    await disableAccount(administrator, { accountId, reason }, { now });
    expect(await findSession(session.token, now)).toBeNull();
    const [event] = await database().event.findMany({
      where: { subjectId: accountId, verb: "account.disabled" },
    });
    expect(event).toMatchObject({ actorId: administrator.accountId, details: { reason } });
    await expect(disableAccount(administrator, { accountId, reason }, { now })).rejects.toMatchObject({
      key: "accounts.disableTooLate",
    });
    await enableAccount(administrator, { accountId, reason }, { now });
    expect(await findSession(session.token, now)).toBeNull();
    expect((await makeSession(accountId, now)).actor.role).toBe("registrationOfficer");
  });

  it("keeps out a session that was missed", async () => {
    const { accountId } = await makePerson("resident");
    const session = await makeSession(accountId, now);
    await database().account.update({ where: { id: accountId }, data: { status: "disabled" } });
    expect(await findSession(session.token, now)).toBeNull();
  });

  it.each(roles.filter((role) => role !== "systemAdmin"))("is not for %s", async (role) => {
    const { accountId } = await makePerson("resident");
    const actor = await makePerson(role);
    await expect(disableAccount(actor, { accountId, reason }, { now })).rejects.toMatchObject(turnedAway);
    await expect(enableAccount(actor, { accountId, reason }, { now })).rejects.toMatchObject(turnedAway);
  });

  it("is never for oneself, and needs a reason", async () => {
    const accountId = administrator.accountId ?? "";
    await expect(disableAccount(administrator, { accountId, reason }, { now })).rejects.toMatchObject({
      key: "accounts.ownAccount",
    });
    const other = await makePerson("resident");
    await expect(
      disableAccount(administrator, { accountId: other.accountId, reason: "" }, { now }),
    ).rejects.toThrow();
  });

  it("is done by one of two administrators at the same moment", async () => {
    const { accountId } = await makePerson("resident");
    const other = await makePerson("systemAdmin");
    const results = await Promise.allSettled(
      [administrator, other].map((actor) => disableAccount(actor, { accountId, reason }, { now })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("particulars", () => {
  it("are kept by the system administrator alone; one's own name by oneself", async () => {
    const person = await makePerson("resident");
    const { accountId } = person;
    await changeOwnName(person, { name: "新名字" }, { now });
    await changeParticulars(administrator, { accountId, name: "新名字", email: "New@Example.org" }, { now });
    const kept = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    expect(kept).toMatchObject({ name: "新名字", email: "new@example.org", phone: null });
    for (const actor of [person, security, await makePerson("resident")]) {
      const attempt = changeParticulars(actor, { accountId, name: "x", phone: "13700000001" }, { now });
      await expect(attempt).rejects.toMatchObject(turnedAway);
    }
    await expect(changeOwnName(visitor, { name: "x" })).rejects.toMatchObject(turnedAway);
  });
});

describe("resetting a second factor", () => {
  const withFactor = async () => {
    const person = await makePerson("registrationOfficer");
    await database().account.update({
      where: { id: person.accountId },
      data: { totpSecret: sealTotpSecret("GEZDGNBVGY3TQOJQ"), totpConfirmedAt: now, totpLastStep: 5n },
    });
    await database().recoveryCode.create({ data: { accountId: person.accountId, codeHash: "x" } });
    return person;
  };

  it("takes factor, codes and sessions away and tells the person", async () => {
    const { accountId } = await withFactor();
    const session = await makeSession(accountId, now);
    await resetSecondFactor(security, { accountId, reason: "更换手机" }, { now });
    expect(await findSession(session.token, now)).toBeNull();
    expect(await database().recoveryCode.count({ where: { accountId } })).toBe(0);
    const kept = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    expect([kept.totpSecret, kept.totpConfirmedAt, kept.totpLastStep]).toEqual([null, null, null]);
    expect(await database().notice.count({ where: { accountId } })).toBe(1);
  });

  it("is for the security administrator, on others", async () => {
    const { accountId } = await withFactor();
    for (const actor of [administrator, await makePerson("auditAdmin"), await makePerson("leader")]) {
      await expect(resetSecondFactor(actor, { accountId, reason }, { now })).rejects.toMatchObject(
        turnedAway,
      );
    }
    const own = resetSecondFactor(security, { accountId: security.accountId ?? "", reason }, { now });
    await expect(own).rejects.toMatchObject({ key: "accounts.ownAccount" });
  });
});

describe("linking an identity", () => {
  it("is refused where no identity provider is connected", async () => {
    const { accountId } = await makePerson("leader");
    await expect(linkIdentity(security, { accountId, subject: "abc" }, { now })).rejects.toMatchObject({
      key: "accounts.noIdentityProvider",
    });
  });
});
