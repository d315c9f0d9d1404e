import { beforeAll, describe, expect, it } from "vitest";
import { acceptInvitation } from "@/lib/domain/accounts/commands/accept-invitation";
import { disableAccount } from "@/lib/domain/accounts/commands/disable-account";
import { inviteAccount } from "@/lib/domain/accounts/commands/invite-account";
import { renewLink } from "@/lib/domain/accounts/commands/renew-link";
import { signInWithPassword } from "@/lib/domain/accounts/commands/sign-in-with-password";
import { getInvitation } from "@/lib/domain/accounts/queries/invitation";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { findSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { browser, goodPassword, makePerson, makeSession } from "@/tests/factories/accounts";
import { createOrganization, createPlaces } from "@/tests/factories/organization";

const now = new Date("2026-11-22T01:00:00Z");
const hoursLater = (hours: number) => ({ now: new Date(now.getTime() + hours * 3_600_000) });
const forbidden = expect.objectContaining({ name: "Forbidden" });
const refused = (reason: string) => expect.objectContaining({ key: `accounts.${reason}` });
const twice = (password: string) => ({ password, passwordAgain: password });

let serial = 0;
const someone = () => ({ name: "新同事", loginName: `new.person${++serial}` });
let administrator: Actor;

beforeAll(async () => {
  await createPlaces();
  administrator = await makePerson("systemAdmin");
}, 40_000);

const invite = () => inviteAccount(administrator, someone(), { now });

describe("inviting", () => {
  it("makes an account that waits for its password, and tells the security administrators", async () => {
    const security = await makePerson("securityAdmin");
    const { accountId, token } = await inviteAccount(administrator, { ...someone(), email: "" }, { now });
    const account = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    expect(account).toMatchObject({ status: "invited", passwordHash: null, email: null });
    expect((await getInvitation(token, now))?.loginName).toBe(account.loginName);
    const events = await database().event.findMany({
      where: { subjectId: accountId },
      orderBy: { position: "asc" },
    });
    expect(events.map(({ verb }) => verb)).toEqual(["account.invited", "account.linkRenewed"]);
    expect(JSON.stringify(events, (_, value) => (typeof value === "bigint" ? "" : value))).not.toContain(
      token,
    );
    expect(await database().notice.count({ where: { accountId: security.accountId } })).toBe(1);
  });

  it("is for the system administrator, who gives no role", async () => {
    for (const role of ["securityAdmin", "auditAdmin", "leader", "centerHead", "resident"] as const) {
      await expect(inviteAccount(await makePerson(role), someone())).rejects.toEqual(forbidden);
    }
    const withRole = inviteAccount(administrator, { ...someone(), role: "registrationOfficer" });
    await expect(withRole).rejects.toEqual(refused("rolesByAnother"));
    await expect(inviteAccount(system, { ...someone(), role: "systemAdmin" })).resolves.toBeTruthy();
  });

  it("lets the head of an organization bring in its own people, and nobody else's", async () => {
    const [own, other] = [await createOrganization(), await createOrganization()];
    const head = await makePerson("legalRepresentative", { organizationId: own.id });
    const into = (
      organization: { uscc: string | null },
      role: "organizationFinance" | "legalRepresentative",
    ) => inviteAccount(head, { ...someone(), role, organization: organization.uscc ?? "" });
    const { accountId } = await into(own, "organizationFinance");
    const [membership] = await database().membership.findMany({ where: { accountId } });
    expect(membership).toMatchObject({ role: "organizationFinance", organizationId: own.id });
    await expect(into(other, "organizationFinance")).rejects.toEqual(forbidden);
    await expect(into(own, "legalRepresentative")).rejects.toEqual(forbidden);
    await expect(inviteAccount(head, someone())).rejects.toEqual(forbidden);
  });

  it("refuses a login name, mail address or phone number that is taken", async () => {
    const taken = { ...someone(), email: "taken@example.org", phone: "139 0000 0001" };
    await inviteAccount(administrator, taken);
    const again = (fields: object) => inviteAccount(administrator, { ...someone(), ...fields });
    await expect(again({ loginName: taken.loginName.toUpperCase() })).rejects.toMatchObject({
      field: "loginName",
    });
    await expect(again({ email: "Taken@example.org" })).rejects.toMatchObject({ field: "email" });
    await expect(again({ phone: "+8613900000001" })).rejects.toMatchObject({ field: "phone" });
  });
});

describe("accepting an invitation", () => {
  it("sets the password once and lets the person in", async () => {
    const { token } = await invite();
    const { loginName } = await acceptInvitation(system, { token, ...twice(goodPassword) }, { now });
    await signInWithPassword({ loginName, password: goodPassword }, { browser, now });
    const again = acceptInvitation(system, { token, ...twice("another lantern here") }, { now });
    await expect(again).rejects.toEqual(refused("invitationOver"));
  });

  it("ends after 72 hours, and when a newer link was made", async () => {
    const late = await invite();
    expect(await getInvitation(late.token, hoursLater(72).now)).toBeNull();
    const accept = acceptInvitation(system, { token: late.token, ...twice(goodPassword) }, hoursLater(72));
    await expect(accept).rejects.toEqual(refused("invitationOver"));
    const newer = await renewLink(administrator, { accountId: late.accountId }, { now });
    expect(await getInvitation(late.token, now)).toBeNull();
    await acceptInvitation(system, { token: newer.token, ...twice(goodPassword) }, hoursLater(71));
  });

  it("is won by one of many who use the link at the same moment", async () => {
    const { token, accountId } = await invite();
    const passwords = [
      "copper one lantern",
      "copper two lantern",
      "copper three lantern",
      "copper four lantern",
    ];
    const results = await Promise.allSettled(
      passwords.map((password) => acceptInvitation(system, { token, ...twice(password) }, { now })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().event.count({ where: { subjectId: accountId, verb: "account.accepted" } })).toBe(
      1,
    );
  });

  it("refuses poor passwords and two that differ, and leaves the link good", async () => {
    const { token } = await invite();
    const accept = (password: string, passwordAgain = password) =>
      acceptInvitation(system, { token, password, passwordAgain }, { now });
    await expect(accept("short")).rejects.toMatchObject({ field: "password", values: { minimum: 12 } });
    await expect(accept("qwertyuiop12")).rejects.toMatchObject({
      messageKey: "accounts.problems.password.common",
    });
    await expect(accept(goodPassword, "different")).rejects.toThrow();
    await accept(goodPassword);
  });

  it("opens nothing for a disabled account", async () => {
    const { token, accountId } = await invite();
    await disableAccount(administrator, { accountId, reason: "未到岗" }, { now });
    await expect(acceptInvitation(system, { token, ...twice(goodPassword) }, { now })).rejects.toEqual(
      refused("invitationOver"),
    );
    await expect(renewLink(administrator, { accountId }, { now })).rejects.toEqual(
      refused("accountDisabled"),
    );
  });
});

describe("a link for a new password", () => {
  it("ends every session once the password is set", async () => {
    const person = await makePerson("centerStaff");
    const session = await makeSession(person.accountId, now);
    const { token } = await renewLink(administrator, { accountId: person.accountId }, { now });
    expect(await findSession(session.token, now)).not.toBeNull();
    await acceptInvitation(system, { token, ...twice("a very new lantern") }, { now });
    expect(await findSession(session.token, now)).toBeNull();
  });

  it("is made by others than its owner, and by no stranger", async () => {
    const person = await makePerson("centerStaff");
    const own = renewLink(administrator, { accountId: administrator.accountId ?? "" });
    await expect(own).rejects.toEqual(refused("ownAccount"));
    await expect(
      renewLink(await makePerson("securityAdmin"), { accountId: person.accountId }),
    ).rejects.toEqual(forbidden);
    const stranger = renewLink(await makePerson("registrationOfficer"), { accountId: person.accountId });
    await expect(stranger).rejects.toMatchObject({ name: "NotFound" });
  });
});
