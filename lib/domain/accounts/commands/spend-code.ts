import { database } from "@/lib/platform/db/client";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { hasKeyedHash } from "@/lib/platform/secrets/keyed-hash";
import { codeTries } from "../rules";

/**
 * Takes the newest code that was sent to a recipient: good once, for ten minutes and five tries, which are counted
 * before they are judged. Throws FieldProblem "code" for a wrong one, Refusal "signIn.codeOver".
 */
export async function spendCode(recipient: string, typed: string, now: Date): Promise<void> {
  const sent = await database().oneTimeCode.findFirst({
    where: { recipient },
    orderBy: { createdAt: "desc" },
  });
  if (!sent) throw new Refusal("signIn.codeOver");
  const tried = await database().oneTimeCode.updateMany({
    where: { id: sent.id, usedAt: null, expiresAt: { gt: now }, attempts: { lt: codeTries } },
    data: { attempts: { increment: 1 } },
  });
  if (tried.count === 0) throw new Refusal("signIn.codeOver");
  const code = typed.normalize("NFKC").replace(/\D/g, "");
  if (!hasKeyedHash(`${recipient} ${code}`, sent.codeHash, "one-time code")) {
    throw new FieldProblem("code", "signIn.problems.wrongCode");
  }
  const used = await database().oneTimeCode.updateMany({
    where: { id: sent.id, usedAt: null },
    data: { usedAt: now },
  });
  if (used.count === 0) throw new Refusal("signIn.codeOver");
}
