import { endSessions } from "@/lib/platform/auth/sessions";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { mayGrant } from "../policy";
import { getAccount } from "../queries/account";
import { findPlace } from "../queries/places";
import { isHeld, lockAccount } from "../queries/role-holding";
import { mayHoldTogether } from "../rules";
import { roleGrantSchema } from "../schema";

/** Gives a person a role. Their sessions end, so that the next sign-in asks for what the new role needs. */
export const grantRole = command(roleGrantSchema, async ({ actor, tx, now }, input) => {
  const { accountId, role } = input;
  const account = await getAccount(actor, accountId, now, tx);
  const { placeName, ...place } = await findPlace(tx, role, input);
  const verdict = mayGrant(actor, accountId, role, place);
  if (verdict === false) throw new Forbidden();
  if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
  if (account.status === "disabled") throw new Refusal("accounts.accountDisabled");
  await lockAccount(tx, accountId);
  const held = account.roles.map((other) => other.role);
  if (!mayHoldTogether(held, role)) throw new Refusal("accounts.separateAdministrators");
  if (await isHeld(tx, { accountId, role, ...place }, now)) throw new Refusal("accounts.roleAlreadyHeld");
  await tx.membership.create({
    data: { accountId, role, ...place, grantedById: actor.accountId, grantedAt: now },
  });
  await endSessions(tx, accountId, { now, reason: "rolesChanged" });
  await record(
    tx,
    actor,
    accountEvents.roleGranted(accountId, { accountId, name: account.name, role, place: placeName }),
  );
  return { accountId };
});
