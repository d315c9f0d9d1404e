import { deskOf } from "@/lib/platform/auth/actor";
import { endSessions } from "@/lib/platform/auth/sessions";
import { addDays, calendarDate, endOfDayInShanghai } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { mayDelegate } from "../policy";
import { findColleague, getMembership } from "../queries/account";
import { isHeld, lockAccount } from "../queries/role-holding";
import { longestDelegationDays, mayHoldTogether } from "../rules";
import { delegationSchema } from "../schema";

/** Lends one's own role to a colleague of the same desk and place until the end of a day; then it lapses by itself. */
export const delegateRole = command(delegationSchema, async ({ actor, tx, now, today }, input) => {
  const membership = await getMembership(actor, input.membershipId, now, tx);
  const verdict = mayDelegate(actor, membership);
  if (verdict === false) throw new Forbidden();
  if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
  const until = calendarDate(input.until);
  const latest = addDays(today, longestDelegationDays);
  if (until < today || until > latest) {
    throw new FieldProblem("until", "accounts.problems.delegationDate", { latest });
  }
  const colleague = await findColleague(tx, input.colleague, membership, now);
  if (!colleague) throw new FieldProblem("colleague", "accounts.problems.noSuchColleague");
  const { role, organizationId, subdistrictCode, supervisoryUnitId } = membership;
  if (!mayHoldTogether(colleague.roles, role)) throw new Refusal("accounts.separateAdministrators");
  const { id: accountId, name } = colleague;
  const place = { organizationId, subdistrictCode, supervisoryUnitId };
  await lockAccount(tx, accountId);
  if (await isHeld(tx, { accountId, role, ...place }, now)) throw new Refusal("accounts.roleAlreadyHeld");
  await tx.membership.create({
    data: {
      accountId,
      role,
      ...place,
      grantedById: actor.accountId,
      grantedAt: now,
      validUntil: endOfDayInShanghai(until),
      delegatedFromId: membership.membershipId,
    },
  });
  await endSessions(tx, accountId, { now, reason: "rolesChanged" });
  const details = { accountId, name, role, place: membership.place?.name ?? "", lender: actor.name, until };
  await record(tx, actor, accountEvents.roleDelegated(accountId, details));
  return { accountId, desk: deskOf(role) };
});
