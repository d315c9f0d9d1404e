import { z } from "zod";
import { type Actor, deskOf, roles } from "@/lib/platform/auth/actor";
import { attemptKey, countAttempt } from "@/lib/platform/auth/attempts";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { FieldProblem, Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { mobilePhone } from "../../../accounts/schema";
import { isApplicant } from "../../../cases/policy";
import { caseDetailsOf } from "../../../cases/rules";
import { registrationEvents } from "../../events";
import { getRegistration } from "../../queries/registration";
import { isClosed } from "../../rules";
import { futureRoles, hasParticipants } from "../policy";

const invitationSchema = z.object({
  id: z.uuid(),
  /** Login name, mail address or mobile number of an account that exists. */
  loginName: z.string().trim().toLowerCase().min(3).max(200),
  futureRole: z.enum(futureRoles),
});

const mostParticipants = 20;

/** So many invitations a day go through at once; then one waits, so that nobody can try out who has an account. */
const invitationsADay = { free: 25 };

async function refuseGuessing(actor: Actor, now: Date) {
  const until = await countAttempt(attemptKey("invitation", actor.accountId ?? ""), invitationsADay, now);
  if (until === null) return;
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
  throw new Refusal("applications.tooManyInvitations", { minutes });
}

/** Roles in which somebody would examine or decide: whoever brought them along would choose who does not. */
const rolesOfOffices = roles.filter((role) => {
  const desk = deskOf(role);
  return desk === "bureau" || desk === "center" || desk === "supervisoryUnit";
});

/** The person whose account this is; staff of the offices do not join applications. */
async function findPerson(tx: Transaction, typed: string, now: Date) {
  const phone = mobilePhone.safeParse(typed);
  const person = await tx.account.findFirst({
    where: {
      status: "active",
      memberships: { none: { AND: [inForceAt(now), { role: { in: rolesOfOffices } }] } },
      OR: [{ loginName: typed }, { email: typed }, ...(phone.success ? [{ phone: phone.data }] : [])],
    },
    select: { id: true, name: true },
  });
  if (!person) throw new FieldProblem("loginName", "applications.problems.noSuchAccount");
  return person;
}

/**
 * Brings a promoter along by their account, or gives one who is there already another role to come: from now on they
 * see and write the application, and get the role when the organization comes into being.
 */
export const inviteParticipant = command(
  invitationSchema,
  async ({ actor, tx, now }, { id, loginName, futureRole }) => {
    const registration = await getRegistration(actor, id, tx);
    if (!isApplicant(actor, registration) || !hasParticipants(registration.kind)) throw new Forbidden();
    if (isClosed(registration.status)) throw new Refusal("applications.ended");
    await refuseGuessing(actor, now);
    const person = await findPerson(tx, loginName, now);
    const key = { caseId: id, accountId: person.id };
    if (registration.participantIds.includes(person.id)) {
      await tx.caseParticipant.update({ where: { caseId_accountId: key }, data: { futureRole } });
    } else {
      if (registration.participantIds.length >= mostParticipants) throw new Refusal("applications.enough");
      await tx.caseParticipant.create({ data: { ...key, futureRole } });
    }
    const joined = { ...registration, participantIds: [...registration.participantIds, person.id] };
    await record(
      tx,
      actor,
      registrationEvents.promoterJoined(id, { ...caseDetailsOf(joined), person: person.name }),
    );
    return { id };
  },
);
