import { describe, expect, it } from "vitest";
import { signInWithPassword } from "@/lib/domain/accounts/commands/sign-in-with-password";
import { findSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { browser, goodPassword, makePerson } from "@/tests/factories/accounts";

const now = new Date("2026-11-22T01:00:00Z");
const at = (minutes: number, network = browser.network) => ({
  browser: { ...browser, network },
  now: new Date(now.getTime() + minutes * 60_000),
});
const wrong = expect.objectContaining({ key: "signIn.wrongCredentials" });
const waiting = expect.objectContaining({ key: "signIn.waitAwhile" });

describe("signing in with a password", () => {
  it("opens a session that a token finds and the table does not tell", async () => {
    const { accountId, loginName } = await makePerson("centerStaff", {});
    const { token, isComplete } = await signInWithPassword({ loginName, password: goodPassword }, at(0));
    expect(isComplete).toBe(true);
    const session = await findSession(token, now);
    expect(session?.actor).toMatchObject({ accountId, role: "centerStaff" });
    const rows = await database().session.findMany({ where: { accountId } });
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await findSession(`${token}x`, now)).toBeNull();
  });

  it("takes the mail address and the phone number for the name, too", async () => {
    const { accountId } = await makePerson("resident");
    await database().account.update({
      where: { id: accountId },
      data: { email: "someone@example.org", phone: "13800138001" },
    });
    for (const loginName of ["Someone@Example.org", "+86 138-0013-8001"]) {
      await signInWithPassword({ loginName, password: goodPassword }, at(0));
    }
  });

  it("asks bureau and administrators for a second factor, others not", async () => {
    for (const [role, isComplete] of [
      ["registrationOfficer", false],
      ["auditAdmin", false],
      ["legalRepresentative", true],
      ["resident", true],
    ] as const) {
      const { loginName } = await makePerson(role);
      expect((await signInWithPassword({ loginName, password: goodPassword }, at(0))).isComplete).toBe(
        isComplete,
      );
    }
  });

  it("answers alike, in alike time, for unknown names, wrong passwords and people without one", async () => {
    const { loginName } = await makePerson("resident");
    const invited = await makePerson("resident");
    await database().account.update({ where: { id: invited.accountId }, data: { passwordHash: null } });
    const times = new Map<string, number[]>();
    for (let round = 0; round < 4; round++) {
      for (const name of [loginName, invited.loginName, "nobody-here"]) {
        const start = performance.now();
        const attempt = signInWithPassword(
          { loginName: name, password: "not this one" },
          at(0, `198.51.100.${round}`),
        );
        await expect(attempt).rejects.toEqual(wrong);
        times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
      }
    }
    const fastest = [...times.values()].map((measured) => Math.min(...measured));
    expect(Math.max(...fastest) / Math.min(...fastest)).toBeLessThan(3);
  });

  it("waits longer after every attempt from the fifth on, known name or not, and forgets after success", async () => {
    const { loginName, accountId } = await makePerson("resident");
    for (const name of [loginName, "still-nobody"]) {
      const tryAt = (minutes: number) => signInWithPassword({ loginName: name, password: "no" }, at(minutes));
      for (let attempt = 0; attempt < 5; attempt++) await expect(tryAt(0)).rejects.toEqual(wrong);
      await expect(tryAt(0.5)).rejects.toEqual(waiting);
      await expect(tryAt(1.1)).rejects.toEqual(wrong);
      await expect(tryAt(2.5)).rejects.toEqual(waiting);
    }
    const locked = signInWithPassword({ loginName, password: goodPassword }, at(2.6));
    await expect(locked).rejects.toEqual(waiting);
    await signInWithPassword({ loginName, password: goodPassword }, at(4));
    await expect(signInWithPassword({ loginName, password: "no" }, at(4))).rejects.toEqual(wrong);
    await signInWithPassword({ loginName, password: goodPassword }, at(4));
    const blocked = await database().event.findMany({
      where: { verb: "signIn.blocked", subjectId: accountId },
    });
    expect(blocked).toHaveLength(2);
  });

  it("lets no burst outrun the count", async () => {
    const { loginName } = await makePerson("resident");
    const burst = Array.from({ length: 12 }, () =>
      signInWithPassword({ loginName, password: "no" }, at(0, "203.0.113.1")),
    );
    const reasons = (await Promise.allSettled(burst)).map((result) =>
      result.status === "rejected" ? (result.reason as { key: string }).key : "opened",
    );
    expect(reasons.filter((key) => key === "signIn.wrongCredentials")).toHaveLength(5);
    expect(reasons.filter((key) => key === "signIn.waitAwhile")).toHaveLength(7);
  }, 30_000);

  it("waits for a network that tries many names", async () => {
    const network = "203.0.113.77";
    const names = Array.from({ length: 60 }, (_, index) => `guess-${index}`);
    for (const loginName of names) {
      await expect(signInWithPassword({ loginName, password: "no" }, at(0, network))).rejects.toEqual(wrong);
    }
    const { loginName } = await makePerson("resident");
    await expect(signInWithPassword({ loginName, password: goodPassword }, at(0, network))).rejects.toEqual(
      waiting,
    );
    await signInWithPassword({ loginName, password: goodPassword }, at(0, "203.0.113.78"));
  }, 60_000);

  it("keeps a disabled person out and says so only to who knows the password", async () => {
    const { loginName, accountId } = await makePerson("resident");
    await database().account.update({ where: { id: accountId }, data: { status: "disabled" } });
    await expect(signInWithPassword({ loginName, password: goodPassword }, at(0))).rejects.toMatchObject({
      key: "signIn.accountClosed",
    });
    await expect(signInWithPassword({ loginName, password: "no" }, at(0))).rejects.toEqual(wrong);
  });
});
