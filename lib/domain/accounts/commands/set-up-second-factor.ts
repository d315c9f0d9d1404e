import type { z } from "zod";
import {
  type Circumstances,
  endSession,
  endSessions,
  type OpenedSession,
  openSession,
  type SessionDetails,
} from "@/lib/platform/auth/sessions";
import { offeredTotpSecret, sealTotpSecret, totpStep } from "@/lib/platform/auth/totp";
import { database } from "@/lib/platform/db/client";
import { FieldProblem, Forbidden } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { getSecondFactor } from "../queries/credentials";
import type { secondFactorSetUpSchema } from "../schema";
import { makeRecoveryCodes } from "./make-recovery-codes";
import { spendSecondFactor } from "./spend-second-factor";

/**
 * Keeps the second factor that the session offered, once a code shows that the authenticator has it. Whoever has one
 * already proves it first. Returns the recovery codes to be shown once, and a new session; all others end.
 */
export async function setUpSecondFactor(
  { code, currentCode }: z.output<typeof secondFactorSetUpSchema>,
  { session, browser, now }: Circumstances & { session: SessionDetails },
): Promise<{ codes: string[]; opened: OpenedSession }> {
  const { accountId, sessionId, actor } = session;
  const { name, totpConfirmedAt } = await getSecondFactor(accountId);
  const secret = offeredTotpSecret(sessionId, totpConfirmedAt);
  const step = totpStep(code.replace(/\s/g, ""), secret, now);
  if (step === null) throw new FieldProblem("code", "signIn.problems.wrongCode");
  if (totpConfirmedAt) {
    if (!session.isComplete) throw new Forbidden();
    await spendSecondFactor(accountId, currentCode ?? "", now, "currentCode");
  }
  return database().$transaction(async (tx) => {
    await tx.account.update({
      where: { id: accountId },
      data: { totpSecret: sealTotpSecret(secret), totpConfirmedAt: now, totpLastStep: step },
    });
    const codes = await makeRecoveryCodes(tx, accountId);
    await endSession(tx, sessionId, "completed", now);
    await endSessions(tx, accountId, { now, reason: "secondFactorChanged" });
    await record(tx, actor, accountEvents.secondFactorSetUp(accountId, { name }));
    return { codes, opened: await openSession(tx, { accountId, method: "totp", browser, now }) };
  });
}
