import { describe, expect, it } from "vitest";
import { requestCode } from "@/lib/domain/accounts/commands/request-code";
import { signInWithCode } from "@/lib/domain/accounts/commands/sign-in-with-code";
import { codeRequestSchema } from "@/lib/domain/accounts/schema";
import { findSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { browser, makePerson } from "@/tests/factories/accounts";

const now = new Date("2026-11-22T01:00:00Z");
const at = (minutes: number) => ({ browser, now: new Date(now.getTime() + minutes * 60_000) });
let serial = 0;
const newNumber = () => `1380013${String(++serial).padStart(4, "0")}`;
const over = { key: "signIn.codeOver" };

async function codeFor(recipient: string, minutes = 0): Promise<string> {
  const { code } = await requestCode({ recipient }, at(minutes));
  if (code === null) throw new Error("no code");
  return code;
}

describe("signing in with a code", () => {
  it("makes a resident's account on first use and finds it again", async () => {
    const recipient = newNumber();
    const first = await signInWithCode({ recipient, code: await codeFor(recipient) }, at(1));
    const session = await findSession(first.token, at(1).now);
    expect(session?.actor).toMatchObject({ role: "resident", name: `138****${recipient.slice(-4)}` });
    const second = await signInWithCode({ recipient, code: await codeFor(recipient, 5) }, at(6));
    expect((await findSession(second.token, at(6).now))?.accountId).toBe(session?.accountId);
  });

  it("works by mail, however the address is written", async () => {
    const { recipient } = codeRequestSchema.parse({ recipient: " Wang@Example.ORG " });
    expect(recipient).toBe("wang@example.org");
    const { token } = await signInWithCode({ recipient, code: await codeFor(recipient) }, at(0));
    expect((await findSession(token, now))?.actor.name).toBe("w***@example.org");
  });

  it.each(["+86 138 0013 8000", "0086-13800138000", "１３８００１３８０００"])(
    "reads the number %s",
    (typed) => {
      expect(codeRequestSchema.parse({ recipient: typed }).recipient).toBe("13800138000");
    },
  );

  it.each(["12345", "+1 202 555 0100", "nobody", "a@b", "02162580000"])("refuses %s", (typed) => {
    expect(codeRequestSchema.safeParse({ recipient: typed }).success).toBe(false);
  });

  it("is good once, for ten minutes, and only the newest", async () => {
    const recipient = newNumber();
    const code = await codeFor(recipient);
    await expect(signInWithCode({ recipient, code }, at(10))).rejects.toMatchObject(over);
    const newer = await codeFor(recipient, 2);
    if (newer !== code) {
      await expect(signInWithCode({ recipient, code }, at(3))).rejects.toMatchObject({ field: "code" });
    }
    await signInWithCode({ recipient, code: newer }, at(3));
    await expect(signInWithCode({ recipient, code: newer }, at(3))).rejects.toMatchObject(over);
  });

  it("allows five tries, also when they come at once", async () => {
    const recipient = newNumber();
    const code = await codeFor(recipient);
    const wrong = code === "000000" ? "111111" : "000000";
    const results = await Promise.allSettled(
      Array.from({ length: 9 }, () => signInWithCode({ recipient, code: wrong }, at(1))),
    );
    const reasons = results.map((result) => (result.status === "rejected" ? result.reason : null));
    expect(reasons.filter((reason) => reason?.field === "code")).toHaveLength(5);
    await expect(signInWithCode({ recipient, code }, at(1))).rejects.toMatchObject(over);
  });

  it("lets one of two in who use it at the same moment", async () => {
    const recipient = newNumber();
    const code = await codeFor(recipient);
    const results = await Promise.allSettled([0, 1].map(() => signInWithCode({ recipient, code }, at(1))));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await database().account.count({ where: { phone: recipient } })).toBe(1);
  });

  it("is sent once a minute and five times an hour, also to who asks in parallel", async () => {
    const recipient = newNumber();
    const burst = await Promise.allSettled([0, 1, 2, 3].map(() => requestCode({ recipient }, at(0))));
    expect(burst.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const tooSoon = { key: "signIn.codeTooSoon" };
    for (const minutes of [1, 2, 3, 4]) await requestCode({ recipient }, at(minutes));
    await expect(requestCode({ recipient }, at(10))).rejects.toMatchObject(tooSoon);
    await requestCode({ recipient }, at(61));
  });

  it("is not for staff and not for the disabled, whose phone gets no code", async () => {
    for (const [role, status] of [
      ["registrationOfficer", "active"],
      ["resident", "disabled"],
    ] as const) {
      const { accountId } = await makePerson(role);
      const phone = newNumber();
      await database().account.update({ where: { id: accountId }, data: { phone, status } });
      expect(await requestCode({ recipient: phone }, at(0))).toEqual({ recipient: phone, code: null });
    }
  });

  it("keeps no code in the table", async () => {
    const recipient = newNumber();
    const code = await codeFor(recipient);
    const row = await database().oneTimeCode.findFirstOrThrow({ where: { recipient } });
    expect(row.codeHash).not.toContain(code);
  });
});
