import type { z } from "zod";
import { attemptKey, countAttempt } from "@/lib/platform/auth/attempts";
import { perNetwork } from "@/lib/platform/auth/back-off";
import { refuseWaiting } from "@/lib/platform/auth/refuse-waiting";
import type { Circumstances } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { findByRecipient } from "../queries/credentials";
import type { codeRequestSchema } from "../schema";
import { makeCode } from "./make-code";

/** What to send: the code, or that this account signs in another way. The page says the same in every case. */
export type CodeMessage = { recipient: string; code: string | null };

/**
 * Makes a code to sign in with. It is the caller's to send it, after this has returned.
 * Throws Refusal "signIn.codeTooSoon" or "signIn.waitAwhile".
 */
export async function requestCode(
  { recipient }: z.output<typeof codeRequestSchema>,
  { browser, now }: Circumstances,
): Promise<CodeMessage> {
  refuseWaiting(await countAttempt(attemptKey("codeRequest", browser.network), perNetwork, now), now);
  return database().$transaction(async (tx) => {
    const code = await makeCode(tx, recipient, now);
    const account = await findByRecipient(recipient, now, tx);
    const isWelcome = !account || (account.status === "active" && !account.isStaff);
    return { recipient, code: isWelcome ? code : null };
  });
}
