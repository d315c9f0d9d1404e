import { attemptKey, countAttempt, forgetAttempts } from "@/lib/platform/auth/attempts";
import { perAccount } from "@/lib/platform/auth/back-off";
import { bareCode } from "@/lib/platform/auth/random-codes";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import type { SecondFactorMethod } from "@/lib/platform/auth/sign-in-events";
import { openTotpSecret, totpStep } from "@/lib/platform/auth/totp";
import { database } from "@/lib/platform/db/client";
import { FieldProblem } from "@/lib/platform/errors";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { getSecondFactor } from "../queries/credentials";

async function spendTotp(accountId: string, code: string, now: Date): Promise<boolean> {
  const { totpSecret, totpConfirmedAt } = await getSecondFactor(accountId);
  if (!totpSecret || !totpConfirmedAt) return false;
  const step = totpStep(code, openTotpSecret(totpSecret), now);
  if (step === null) return false;
  const spent = await database().account.updateMany({
    where: { id: accountId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  });
  return spent.count === 1;
}

async function spendRecoveryCode(accountId: string, code: string, now: Date): Promise<boolean> {
  const codeHash = keyedHash(code, "recovery code");
  const where = { accountId, codeHash, usedAt: null };
  const spent = await database().recoveryCode.updateMany({ where, data: { usedAt: now } });
  return spent.count === 1;
}

/**
 * Takes a code of the authenticator or a recovery code; each is good once. Five wrong ones, and the person waits.
 * Throws FieldProblem at `field` for a wrong or spent code, Refusal "signIn.waitAwhile".
 */
export async function spendSecondFactor(
  accountId: string,
  typed: string,
  now: Date,
  field = "code",
): Promise<SecondFactorMethod> {
  const key = attemptKey("secondFactor", accountId);
  refuseWaiting(await countAttempt(key, perAccount, now), now);
  const code = bareCode(typed.normalize("NFKC"));
  const method = /^\d{6}$/.test(code) ? "totp" : "recoveryCode";
  const isRight =
    method === "totp" ? await spendTotp(accountId, code, now) : await spendRecoveryCode(accountId, code, now);
  if (!isRight) throw new FieldProblem(field, "signIn.problems.wrongCode");
  await forgetAttempts(key);
  return method;
}
