import type { z } from "zod";
import { attemptKey, countAttempt } from "@/lib/platform/auth/attempts";
import { perNetwork } from "@/lib/platform/auth/back-off";
import { sixDigits } from "@/lib/platform/auth/random-codes";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import type { Circumstances } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { findByRecipient } from "../queries/credentials";
import { codeMinutes, codesAnHour } from "../rules";
import type { codeRequestSchema } from "../schema";

/** What to send: the code, or that this account signs in another way. The page says the same in every case. */
export type CodeMessage = { recipient: string; code: string } | { recipient: string; code: null };

/**
 * Makes a code for a phone number or mail address: one a minute and five an hour. It is the caller's to send it, after
 * this has returned. Throws Refusal "signIn.codeTooSoon" or "signIn.waitAwhile".
 */
export async function requestCode(
  { recipient }: z.output<typeof codeRequestSchema>,
  { browser, now }: Circumstances,
): Promise<CodeMessage> {
  refuseWaiting(await countAttempt(attemptKey("codeRequest", browser.network), perNetwork, now), now);
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`one-time code ${recipient}`}, 0))`;
    const recent = await tx.oneTimeCode.findMany({ where: { recipient, createdAt: { gt: before(60) } } });
    const tooSoon = recent.some(({ createdAt }) => createdAt > before(1)) || recent.length >= codesAnHour;
    if (tooSoon) throw new Refusal("signIn.codeTooSoon");
    const code = sixDigits();
    await tx.oneTimeCode.create({
      data: {
        recipient,
        codeHash: keyedHash(`${recipient} ${code}`, "one-time code"),
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
      },
    });
    const account = await findByRecipient(recipient, now, tx);
    const isWelcome = !account || (account.status === "active" && !account.isStaff);
    return { recipient, code: isWelcome ? code : null };
  });
}
