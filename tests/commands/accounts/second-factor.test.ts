import { describe, expect, it } from "vitest";
import { completeSignIn } from "@/lib/domain/accounts/commands/complete-sign-in";
import { renewRecoveryCodes } from "@/lib/domain/accounts/commands/renew-recovery-codes";
import { setUpSecondFactor } from "@/lib/domain/accounts/commands/set-up-second-factor";
import { signInWithPassword } from "@/lib/domain/accounts/commands/sign-in-with-password";
import { findSession, type SessionDetails } from "@/lib/platform/auth/sessions";
import { offeredTotpSecret, totpCode } from "@/lib/platform/auth/totp";
import { database } from "@/lib/platform/db/client";
import { browser, goodPassword, makePerson } from "@/tests/factories/accounts";

const later = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000);
const start = new Date("2026-11-22T01:00:00Z");

async function signedIn(loginName: string, now: Date): Promise<SessionDetails> {
  const { token } = await signInWithPassword({ loginName, password: goodPassword }, { browser, now });
  const session = await findSession(token, now);
  if (!session) throw new Error("no session");
  return session;
}

/** An officer who has set up the second factor at `start`. */
async function officerWithFactor() {
  const officer = await makePerson("registrationOfficer");
  const session = await signedIn(officer.loginName, start);
  const secret = offeredTotpSecret(session.sessionId, null);
  const made = await setUpSecondFactor({ code: totpCode(secret, start) }, { session, browser, now: start });
  return { ...officer, secret, session, ...made };
}

describe("the second factor", () => {
  it("completes the sign-in with a new session; the incomplete one is over", async () => {
    const { session, opened, codes, accountId } = await officerWithFactor();
    expect(session.isComplete).toBe(false);
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    expect((await findSession(opened.token, start))?.isComplete).toBe(true);
    const rows = await database().session.findMany({ where: { accountId, endedAt: null } });
    expect(rows).toHaveLength(1);
    const kept = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    expect(kept.totpSecret).toMatch(/^v1\./);
    const hashes = await database().recoveryCode.findMany({ where: { accountId } });
    expect(hashes.some(({ codeHash }) => codes.some((code) => codeHash.includes(code)))).toBe(false);
  });

  it("accepts a code once, and no earlier one after it", async () => {
    const { loginName, secret } = await officerWithFactor();
    const now = later(start, 120);
    const session = await signedIn(loginName, now);
    const give = (code: string, moment: Date) => completeSignIn({ code }, { session, browser, now: moment });
    const code = totpCode(secret, now);
    expect((await give(code, now)).isComplete).toBe(true);
    await expect(give(code, later(now, 5))).rejects.toMatchObject({
      messageKey: "signIn.problems.wrongCode",
    });
    await expect(give(totpCode(secret, later(now, -30)), now)).rejects.toThrow();
    await expect(give(totpCode(secret, start), later(now, 40))).rejects.toThrow();
    expect((await give(totpCode(secret, later(now, 40)), later(now, 40))).isComplete).toBe(true);
  });

  it("lets one of two who send the same code at the same moment in", async () => {
    const { loginName, secret } = await officerWithFactor();
    const now = later(start, 300);
    const sessions = [await signedIn(loginName, now), await signedIn(loginName, now)];
    const code = totpCode(secret, now);
    const results = await Promise.allSettled(
      sessions.map((session) => completeSignIn({ code }, { session, browser, now })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("makes guessing wait after five wrong codes, even for the right one", async () => {
    const { loginName, secret } = await officerWithFactor();
    const now = later(start, 600);
    const session = await signedIn(loginName, now);
    const right = totpCode(secret, now);
    const guess = right === "000000" ? "111111" : "000000";
    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(completeSignIn({ code: guess }, { session, browser, now })).rejects.toMatchObject({
        field: "code",
      });
    }
    await expect(completeSignIn({ code: right }, { session, browser, now })).rejects.toMatchObject({
      key: "signIn.waitAwhile",
    });
  });

  it("takes each recovery code once, however it is typed, until new ones are made", async () => {
    const { loginName, codes, secret } = await officerWithFactor();
    const [first = "", second = ""] = codes;
    const now = later(start, 900);
    const use = async (code: string) =>
      completeSignIn({ code }, { session: await signedIn(loginName, now), browser, now });
    expect((await use(` ${first.toUpperCase().replaceAll("-", " ")} `)).isComplete).toBe(true);
    await expect(use(first)).rejects.toMatchObject({ field: "code" });
    const session = await signedIn(loginName, now);
    const renewed = await renewRecoveryCodes({ code: totpCode(secret, now) }, { session, now });
    await expect(use(second)).rejects.toMatchObject({ field: "code" });
    expect((await use(renewed[0] ?? "")).isComplete).toBe(true);
  });

  it("is replaced only by who still has it", async () => {
    const { opened, secret, accountId } = await officerWithFactor();
    const now = later(start, 1200);
    const session = await findSession(opened.token, now);
    if (!session) throw new Error("no session");
    const { totpConfirmedAt } = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    const code = totpCode(offeredTotpSecret(session.sessionId, totpConfirmedAt), now);
    await expect(setUpSecondFactor({ code }, { session, browser, now })).rejects.toMatchObject({
      field: "currentCode",
    });
    await setUpSecondFactor({ code, currentCode: totpCode(secret, now) }, { session, browser, now });
    expect(await findSession(opened.token, now)).toBeNull();
  });

  it("cannot be set up anew from a sign-in that has not given it", async () => {
    const { loginName, accountId } = await officerWithFactor();
    const now = later(start, 1500);
    const session = await signedIn(loginName, now);
    const { totpConfirmedAt } = await database().account.findUniqueOrThrow({ where: { id: accountId } });
    const code = totpCode(offeredTotpSecret(session.sessionId, totpConfirmedAt), now);
    await expect(setUpSecondFactor({ code }, { session, browser, now })).rejects.toThrow("forbidden");
  });
});
