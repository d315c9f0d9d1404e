import type { z } from "zod";
import { type Circumstances, type OpenedSession, openSession } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { hasKeyedHash } from "@/lib/platform/secrets/keyed-hash";
import { findByRecipient } from "../queries/credentials";
import { codeTries } from "../rules";
import type { codeSignInSchema } from "../schema";
import { registerResident } from "./register-resident";

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
  const sent = await database().oneTimeCode.findFirst({
    where: { recipient },
    orderBy: { createdAt: "desc" },
  });
  const tried = await database().oneTimeCode.updateMany({
    where: {
      id: sent?.id ?? "00000000-0000-0000-0000-000000000000",
      usedAt: null,
      expiresAt: { gt: now },
      attempts: { lt: codeTries },
    },
    data: { attempts: { increment: 1 } },
  });
  if (!sent || tried.count === 0) throw new Refusal("signIn.codeOver");
  const typed = code.normalize("NFKC").replace(/\D/g, "");
  if (!hasKeyedHash(`${recipient} ${typed}`, sent.codeHash, "one-time code")) {
    throw new FieldProblem("code", "signIn.problems.wrongCode");
  }
  return database().$transaction(async (tx) => {
    const used = await tx.oneTimeCode.updateMany({
      where: { id: sent.id, usedAt: null },
      data: { usedAt: now },
    });
    if (used.count === 0) throw new Refusal("signIn.codeOver");
    const known = await findByRecipient(recipient, now, tx);
    if (known && (known.status !== "active" || known.isStaff)) throw new Refusal("signIn.accountClosed");
    const address = recipient.includes("@") ? { email: recipient } : { phone: recipient };
    const accountId = known?.id ?? (await registerResident(tx, { name: masked(recipient), ...address }));
    return openSession(tx, { accountId, method: "code", browser, now });
  });
}
