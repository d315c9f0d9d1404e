import type { z } from "zod";
import { attemptKey, countAttempt, forgetAttempts } from "@/lib/platform/auth/attempts";
import { perAccount } from "@/lib/platform/auth/back-off";
import { hashPassword, isPassword } from "@/lib/platform/auth/passwords";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import { endSessions, type SessionDetails } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { passwordProblem } from "../rules";
import type { passwordChangeSchema } from "../schema";

/**
 * Sets a new password for who knows the current one, or for who has none yet. Every other session ends.
 * Throws FieldProblem for a wrong or a poor password, Refusal "signIn.waitAwhile" after five wrong ones.
 */
export async function changePassword(
  { currentPassword, password }: z.output<typeof passwordChangeSchema>,
  { session, now }: { session: SessionDetails; now: Date },
): Promise<void> {
  const { accountId, sessionId, loginName, actor } = session;
  const { passwordHash } = await database().account.findUniqueOrThrow({ where: { id: accountId } });
  if (passwordHash !== null) {
    const key = attemptKey("password", accountId);
    refuseWaiting(await countAttempt(key, perAccount, now), now);
    if (!(await isPassword(currentPassword ?? "", passwordHash))) {
      throw new FieldProblem("currentPassword", "accounts.problems.currentPassword");
    }
    await forgetAttempts(key);
  }
  const poor = passwordProblem(password, { loginName, roles: session.roles.map(({ role }) => role) });
  if (poor)
    throw new FieldProblem("password", `accounts.problems.password.${poor.problem}`, {
      minimum: poor.minimum,
    });
  const newHash = await hashPassword(password);
  await database().$transaction(async (tx) => {
    await tx.account.update({
      where: { id: accountId },
      data: { passwordHash: newHash, passwordChangedAt: now },
    });
    await endSessions(tx, accountId, { now, reason: "passwordChanged", except: sessionId });
    await record(tx, actor, accountEvents.passwordChanged(accountId, { accountId, name: actor.name }));
  });
}
