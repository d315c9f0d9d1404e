import { advance } from "@/lib/platform/advance";
import { hashPassword } from "@/lib/platform/auth/passwords";
import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { FieldProblem, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { keyedHash } from "@/lib/platform/secrets/keyed-hash";
import { accountEvents } from "../events";
import { accountLifecycle } from "../policy";
import { getInvitation } from "../queries/invitation";
import { passwordProblem } from "../rules";
import { acceptanceSchema } from "../schema";

/**
 * Sets the password of the person who holds the link. A link works once and for 72 hours; of two who use it at the same
 * moment one wins. Every session of the account ends.
 */
export const acceptInvitation = command(acceptanceSchema, async ({ tx, now }, { token, password }) => {
  const account = await getInvitation(token, now, tx);
  if (!account) throw new Refusal("accounts.invitationOver");
  const person = {
    accountId: account.id,
    name: account.name,
    role: account.roles[0] ?? ("resident" as const),
  };
  const actor = { ...person, organizationId: null, subdistrictCode: null, supervisoryUnitId: null };
  const status = accountLifecycle.take("accept", actor, account);
  const problem = passwordProblem(password, account);
  if (problem) {
    throw new FieldProblem("password", `accounts.problems.password.${problem.problem}`, {
      minimum: problem.minimum,
    });
  }
  const used = await tx.invitation.updateMany({
    where: { tokenHash: keyedHash(token, "invitation"), usedAt: null },
    data: { usedAt: now },
  });
  if (used.count === 0) throw new Refusal("accounts.invitationOver");
  const passwordHash = await hashPassword(password);
  await advance(tx.account, account, { status, passwordHash, passwordChangedAt: now });
  await endSessions(tx, account.id, { now, reason: "passwordChanged" });
  await record(tx, actor, accountEvents.accepted(account.id, { name: account.name }));
  return { loginName: account.loginName };
});
