import { deskOf } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import type { Role } from "@/lib/platform/db/generated/client";
import { record } from "@/lib/platform/events/record";
import { accountEvents } from "../../accounts/events";
import { isHeld, lockAccount } from "../../accounts/queries/role-holding";
import type { Grant } from "./grant";

type Representative = { name: string; identityNumber: string };
type Place = { organizationId: string; name: string; representative: Representative };

const handlesForOthers = (role: Role) => {
  const desk = deskOf(role);
  return desk !== null && desk !== "organization";
};

/** Everybody on the applicant's side with an account in use, but for people of the offices, who file for others. */
async function applicantsOf({ tx, registration, now }: Grant) {
  const ids = [registration.createdById, ...registration.participantIds];
  const accounts = await tx.account.findMany({
    where: { id: { in: ids }, status: "active" },
    select: {
      id: true,
      name: true,
      loginName: true,
      memberships: { where: inForceAt(now), select: { role: true } },
    },
    orderBy: { id: "asc" },
  });
  return accounts.filter(({ memberships }) => !memberships.some(({ role }) => handlesForOthers(role)));
}

type Applicant = Awaited<ReturnType<typeof applicantsOf>>[number];

/** The account of the legal representative: named among the promoters, chosen as such, or the only one of that name. */
function representativeAmong(
  { answers, registration }: Grant,
  applicants: readonly Applicant[],
  { name, identityNumber }: Representative,
): Applicant | undefined {
  const promoter = answers.promoters?.promoters.find((one) => one.identityNumber === identityNumber);
  const named = applicants.find(({ loginName }) => loginName === promoter?.loginName);
  const chosen = registration.participants.find(({ futureRole }) => futureRole === "legalRepresentative");
  const namesakes = applicants.filter((applicant) => applicant.name === name);
  return (
    named ??
    applicants.find(({ id }) => id === chosen?.accountId) ??
    (namesakes.length === 1 ? namesakes[0] : undefined)
  );
}

/** The accounts on the applicant's side become members of the organization that they brought into being. */
export async function seatApplicants(grant: Grant, place: Place): Promise<void> {
  const { tx, actor, registration, now } = grant;
  const { organizationId, name, representative } = place;
  const applicants = await applicantsOf(grant);
  const head = representativeAmong(grant, applicants, representative);
  for (const { id: accountId, name: person } of applicants) {
    const chosen = registration.participants.find((one) => one.accountId === accountId)?.futureRole;
    const role = accountId === head?.id ? "legalRepresentative" : (chosen ?? "organizationOperator");
    await lockAccount(tx, accountId);
    const held = { accountId, role, organizationId, subdistrictCode: null, supervisoryUnitId: null };
    if (await isHeld(tx, held, now)) continue;
    await tx.membership.create({ data: { ...held, grantedById: actor.accountId, grantedAt: now } });
    const told = { accountId, name: person, role, place: name };
    await record(tx, actor, accountEvents.roleGranted(accountId, told));
  }
}
