import type { z } from "zod";
import type { SessionDetails } from "@/lib/platform/auth/sessions";
import { database } from "@/lib/platform/db/client";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { isTaken } from "../queries/taken";
import type { codeSignInSchema } from "../schema";
import { spendCode } from "./spend-code";

/**
 * Keeps a new phone number or mail address, once the code sent there has come back: codes to sign in with go there, so
 * nobody may claim what is another's. Throws FieldProblem "code", Refusal "signIn.codeOver".
 */
export async function changeOwnAddress(
  { recipient, code }: z.output<typeof codeSignInSchema>,
  { session: { accountId, actor }, now }: { session: SessionDetails; now: Date },
): Promise<void> {
  await spendCode(recipient, code, now);
  const field = recipient.includes("@") ? "email" : "phone";
  await database().$transaction(async (tx) => {
    const taken = await isTaken(tx, { [field]: recipient }, accountId);
    if (taken) throw new FieldProblem("code", `accounts.problems.${field}Taken`);
    await tx.account.update({
      where: { id: accountId },
      data: { [field]: recipient, version: { increment: 1 } },
    });
    await record(tx, actor, accountEvents.changed(accountId, { name: actor.name, fields: [field] }));
  });
}
