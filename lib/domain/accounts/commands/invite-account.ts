import { command } from "@/lib/platform/command";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../events";
import { mayInvite } from "../policy";
import { findPlace } from "../queries/places";
import { isTaken } from "../queries/taken";
import { invitationSchema } from "../schema";
import { renewLink } from "./renew-link";

/**
 * Makes an account for a person and returns the token of the link by which they set their password. Only the head of an
 * organization gives a role with it; for everyone else the security administrator decides on roles afterwards.
 */
export const inviteAccount = command(invitationSchema, async ({ actor, tx, now }, input) => {
  const { name, loginName, email, phone, role } = input;
  const place = role === undefined ? null : await findPlace(tx, role, input);
  const verdict = mayInvite(actor, role, { organizationId: place?.organizationId ?? null });
  if (verdict === false) throw new Forbidden();
  if (verdict !== true) throw new Refusal(`accounts.${verdict}`);
  const taken = await isTaken(tx, { loginName, email, phone });
  if (taken) throw new FieldProblem(taken, `accounts.problems.${taken}Taken`);
  const account = await tx.account.create({ data: { loginName, name, email, phone, status: "invited" } });
  if (role !== undefined && place) {
    const { placeName, ...where } = place;
    await tx.membership.create({
      data: { accountId: account.id, role, ...where, grantedById: actor.accountId },
    });
    await record(
      tx,
      actor,
      accountEvents.roleGranted(account.id, { accountId: account.id, name, role, place: placeName }),
    );
  }
  await record(tx, actor, accountEvents.invited(account.id, { name, loginName }));
  return renewLink(actor, { accountId: account.id }, { tx, now });
});
