import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { mayEndRole } from "../policy";
import { getMembership } from "../queries/account";
import { roleEndSchema } from "../schema";

/** Takes a role from a person, and what was lent from it. The sessions of all concerned end at once. */
export const endRole = command(roleEndSchema, async ({ actor, tx, now }, { membershipId, reason }) => {
  const membership = await getMembership(actor, membershipId, now, tx);
  const verdict = mayEndRole(actor, membership);
  if (verdict === false) throw new Forbidden();
  if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
  const concerned = await tx.membership.updateManyAndReturn({
    where: { endedAt: null, OR: [{ id: membershipId }, { delegatedFromId: membershipId }] },
    data: { endedAt: now },
    include: { account: { select: { name: true } } },
  });
  if (concerned.length === 0) throw new Refusal("platform.changedMeanwhile");
  for (const { accountId, role, account } of concerned) {
    await endSessions(tx, accountId, { now, reason: "rolesChanged" });
    const place = membership.place?.name ?? "";
    await record(
      tx,
      actor,
      accountEvents.roleEnded(accountId, { accountId, name: account.name, role, place, reason }),
    );
  }
  return { accountId: membership.accountId };
});
