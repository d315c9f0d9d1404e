import type { z } from "zod";
import { type Circumstances, type OpenedSession, openSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { findByRecipient } from "../queries/credentials";
import type { codeSignInSchema } from "../schema";
import { registerResident } from "./register-resident";
import { spendCode } from "./spend-code";

/** Hides the middle of a phone number or the front of a mail address. */
const masked = (recipient: string) =>
  recipient.includes("@")
    ? recipient.replace(/^(.).*@/, "$1***@")
    : `${recipient.slice(0, 3)}****${recipient.slice(-4)}`;

/**
 * Opens a session for who holds the code that was sent, and a resident's account on its first use. A code is good once,
 * for ten minutes and five tries. Throws FieldProblem for a wrong code, Refusal "signIn.codeOver".
 */
export async function signInWithCode(
  { recipient, code }: z.output<typeof codeSignInSchema>,
  { browser, now }: Circumstances,
): Promise<OpenedSession> {
  await spendCode(recipient, code, now);
  return database().$transaction(async (tx) => {
    const known = await findByRecipient(recipient, now, tx);
    if (known && (known.status !== "active" || known.isStaff)) throw new Refusal("signIn.accountClosed");
    const address = recipient.includes("@") ? { email: recipient } : { phone: recipient };
    const accountId = known?.id ?? (await registerResident(tx, { name: masked(recipient), ...address }));
    return openSession(tx, { accountId, method: "code", browser, now });
  });
}
