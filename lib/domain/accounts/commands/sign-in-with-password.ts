import type { z } from "zod";
import { visitor } from "@/lib/platform/auth/actor";
import { attemptKey, blockedUntil, countAttempt, forgetAttempts } from "@/lib/platform/auth/attempts";
import { perAccount, perNetwork } from "@/lib/platform/auth/back-off";
import { isPassword } from "@/lib/platform/auth/passwords";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import { type Circumstances, type OpenedSession, openSession } from "@/lib/platform/auth/sessions";
import { signInEvents } from "@/lib/platform/auth/sign-in-events";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { findByName } from "../queries/credentials";
import type { passwordSignInSchema } from "../schema";

async function recordBlock(subject: string, until: Date, { browser, now }: Circumstances) {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
  const { network } = browser;
  await database().$transaction((tx) =>
    record(tx, visitor, signInEvents.blocked(subject, { network, minutes })),
  );
}

/**
 * Opens a session for who knows the password. Attempts are counted before they are judged and outlive the refusal; an
 * unknown name gets the same answer after the same work. Throws Refusal "signIn.wrongCredentials" or "signIn.waitAwhile".
 */
export async function signInWithPassword(
  { loginName, password }: z.output<typeof passwordSignInSchema>,
  { browser, now }: Circumstances,
): Promise<OpenedSession> {
  const networkKey = attemptKey("network", browser.network);
  refuseWaiting(await blockedUntil(networkKey, now), now);
  const account = await findByName(loginName);
  const key = attemptKey("password", account?.id ?? loginName.toLowerCase());
  refuseWaiting(await countAttempt(key, perAccount, now), now);
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !isRight) {
    await countAttempt(networkKey, perNetwork, now);
    const until = await blockedUntil(key, now);
    if (until) await recordBlock(account?.id ?? key, until, { browser, now });
    throw new Refusal("signIn.wrongCredentials");
  }
  if (account.status !== "active") throw new Refusal("signIn.accountClosed");
  return database().$transaction(async (tx) => {
    await forgetAttempts(key, tx);
    return openSession(tx, { accountId: account.id, method: "password", browser, now });
  });
}
