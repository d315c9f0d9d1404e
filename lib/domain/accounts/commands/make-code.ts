import { sixDigits } from "@/lib/platform/auth/random-codes";
import type { Transaction } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { codeMinutes, codesAnHour } from "../rules";

/**
 * Makes a code for a phone number or mail address, one a minute and five an hour. Only its fingerprint is kept.
 * Throws Refusal "signIn.codeTooSoon".
 */
export async function makeCode(tx: Transaction, recipient: string, now: Date): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`one-time code ${recipient}`}, 0))`;
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const recent = await tx.oneTimeCode.findMany({ where: { recipient, createdAt: { gt: before(60) } } });
  const isTooSoon = recent.length >= codesAnHour || recent.some(({ createdAt }) => createdAt > before(1));
  if (isTooSoon) throw new Refusal("signIn.codeTooSoon");
  const code = sixDigits();
  await tx.oneTimeCode.create({
    data: {
      recipient,
      codeHash: keyedHash(`${recipient} ${code}`, "one-time code"),
      createdAt: now,
      expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
    },
  });
  return code;
}
