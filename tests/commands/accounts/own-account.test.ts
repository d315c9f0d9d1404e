import { describe, expect, it } from "vitest";
import { changePassword } from "@/lib/domain/accounts/commands/change-password";
import { endOwnSession } from "@/lib/domain/accounts/commands/end-own-session";
import { readNotices } from "@/lib/domain/accounts/commands/read-notices";
import { savePreferences } from "@/lib/domain/accounts/commands/save-preferences";
import { signInWithPassword } from "@/lib/domain/accounts/commands/sign-in-with-password";
import { signOutEverywhere } from "@/lib/domain/accounts/commands/sign-out-everywhere";
import { switchDesk } from "@/lib/domain/accounts/commands/switch-desk";
import { visitor } from "@/lib/platform/auth/actor";
import { findSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { browser, goodPassword, makePerson, makeSession } from "@/tests/factories/accounts";

const now = new Date("2026-11-22T01:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const newPassword = "a lantern of brass";

describe("changing the password", () => {
  it("keeps this session and ends the others", async () => {
    const { accountId, loginName } = await makePerson("centerStaff");
    const [here, elsewhere] = [await makeSession(accountId, now), await makeSession(accountId, now)];
    const input = { currentPassword: goodPassword, password: newPassword, passwordAgain: newPassword };
    await changePassword(input, { session: here, now });
    expect(await findSession(here.token, now)).not.toBeNull();
    expect(await findSession(elsewhere.token, now)).toBeNull();
    await signInWithPassword({ loginName, password: newPassword }, { browser, now });
    await expect(
      signInWithPassword({ loginName, password: goodPassword }, { browser, now }),
    ).rejects.toThrow();
  });

  it("needs the current one, and five wrong ones make it wait", async () => {
    const { accountId } = await makePerson("resident");
    const session = await makeSession(accountId, now);
    const change = (currentPassword?: string) =>
      changePassword(
        { currentPassword, password: newPassword, passwordAgain: newPassword },
        { session, now },
      );
    await expect(change()).rejects.toMatchObject({ field: "currentPassword" });
    for (let attempt = 0; attempt < 4; attempt++)
      await expect(change("no")).rejects.toMatchObject({ field: "currentPassword" });
    await expect(change(goodPassword)).rejects.toMatchObject({ key: "signIn.waitAwhile" });
  });

  it("refuses a poor one", async () => {
    const session = await makeSession((await makePerson("centerStaff")).accountId, now);
    const input = { currentPassword: goodPassword, password: "xk3mwq7z", passwordAgain: "xk3mwq7z" };
    await expect(changePassword(input, { session, now })).rejects.toMatchObject({ values: { minimum: 12 } });
  });
});

describe("sessions", () => {
  it("end one by one, and only one's own", async () => {
    const person = await makePerson("resident");
    const [one, two] = [await makeSession(person.accountId, now), await makeSession(person.accountId, now)];
    const stranger = await makePerson("resident");
    await expect(endOwnSession(stranger, { sessionId: one.sessionId })).rejects.toMatchObject({
      name: "NotFound",
    });
    await endOwnSession(person, { sessionId: one.sessionId }, { now });
    expect(await findSession(one.token, now)).toBeNull();
    expect(await findSession(two.token, now)).not.toBeNull();
  });

  it("end everywhere at once", async () => {
    const person = await makePerson("resident");
    const sessions = [await makeSession(person.accountId, now), await makeSession(person.accountId, now)];
    await signOutEverywhere(person, {}, { now });
    for (const { token } of sessions) expect(await findSession(token, now)).toBeNull();
    await expect(signOutEverywhere(visitor, {})).rejects.toMatchObject({ name: "Forbidden" });
  });

  it("end by idling and by age, sooner for staff; being used keeps them", async () => {
    const officer = await makeSession((await makePerson("centerStaff")).accountId, now);
    const resident = await makeSession((await makePerson("resident")).accountId, now);
    expect(await findSession(officer.token, later(29))).not.toBeNull();
    expect(await findSession(officer.token, later(58))).not.toBeNull();
    expect(await findSession(officer.token, later(89))).toBeNull();
    expect(await findSession(resident.token, later(11 * 60))).not.toBeNull();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      await database().session.updateMany({
        where: { id: officer.sessionId },
        data: { lastSeenAt: later(minutes) },
      });
    }
    expect(await findSession(officer.token, later(12 * 60))).toBeNull();
  });

  it("note their last use at most once a minute", async () => {
    const { token, sessionId } = await makeSession((await makePerson("resident")).accountId, now);
    const seen = async () =>
      (await database().session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt;
    await findSession(token, later(0.9));
    expect(await seen()).toEqual(now);
    await findSession(token, later(1.1));
    expect(await seen()).toEqual(later(1.1));
  });
});

describe("changing desks", () => {
  it("sits down at another of one's own desks, in this session, and there again at the next sign-in", async () => {
    const person = await makePerson("registrationOfficer");
    const { accountId } = person;
    const second = await database().membership.create({ data: { accountId, role: "reviewer" } });
    const session = await makeSession(accountId, now);
    expect(session.actor.role).toBe("registrationOfficer");
    await switchDesk(person, { sessionId: session.sessionId, membershipId: second.id }, { now });
    expect((await findSession(session.token, now))?.actor.role).toBe("reviewer");
    expect((await makeSession(accountId, later(1))).actor.role).toBe("reviewer");
  });

  it("is not for another's desk, an ended one, or another's session", async () => {
    const person = await makePerson("resident");
    const session = await makeSession(person.accountId, now);
    const other = await makePerson("leader");
    const foreign = await database().membership.findFirstOrThrow({ where: { accountId: other.accountId } });
    const ended = await database().membership.create({
      data: { accountId: person.accountId, role: "auditor", endedAt: now },
    });
    for (const { id } of [foreign, ended]) {
      const attempt = switchDesk(person, { sessionId: session.sessionId, membershipId: id }, { now });
      await expect(attempt).rejects.toMatchObject({ name: "NotFound" });
    }
    await switchDesk(other, { sessionId: session.sessionId, membershipId: foreign.id }, { now });
    expect((await findSession(session.token, now))?.actor.role).toBe("resident");
  });
});

describe("small things of one's own", () => {
  it("are preferences that come along, and notices that one has read", async () => {
    const person = await makePerson("resident");
    await savePreferences(person, { locale: "en", theme: "dark", size: "large" });
    const kept = await database().account.findUniqueOrThrow({ where: { id: person.accountId } });
    expect(kept).toMatchObject({ locale: "en", theme: "dark", size: "large" });
    await expect(savePreferences(visitor, { locale: "en", theme: "dark", size: "large" })).rejects.toThrow();
    const event = await database().event.create({
      data: {
        verb: "x.y",
        subjectType: "x",
        subjectId: "1",
        actorName: "",
        actorRole: "system",
        details: {},
      },
    });
    const notice = {
      accountId: person.accountId,
      eventId: event.id,
      messageKey: "x.y",
      values: {},
      href: "/",
    };
    const { id } = await database().notice.create({ data: notice });
    await readNotices(await makePerson("resident"), { noticeId: id }, { now });
    expect((await database().notice.findUniqueOrThrow({ where: { id } })).readAt).toBeNull();
    await readNotices(person, {}, { now });
    expect((await database().notice.findUniqueOrThrow({ where: { id } })).readAt).toEqual(now);
  });
});
