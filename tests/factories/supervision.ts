import { database } from "@/lib/platform/db/client";
import { makePerson } from "./accounts";
import { createOrganization, createPlaces } from "./organization";
import { subdistrictCode } from "./registrations";

let serial = 0;

/** A resident who can be reached: a phone that was proved. */
export async function makeResident() {
  serial += 1;
  const person = await makePerson("resident");
  const phone = `1370000${String(1000 + serial)}`;
  await database().account.update({ where: { id: person.accountId }, data: { phone } });
  return person;
}

/** An organization with somebody at its desk, and the offices that deal with complaints and penalties. */
export async function makeSupervision() {
  await createPlaces();
  const organization = await createOrganization({ subdistrictCode });
  const organizationId = organization.id;
  return {
    organization,
    representative: await makePerson("legalRepresentative", { organizationId }),
    stranger: await makePerson("legalRepresentative", { organizationId: (await createOrganization()).id }),
    resident: await makeResident(),
    neighbor: await makeResident(),
    centerStaff: await makePerson("centerStaff", { subdistrictCode }),
    centerHead: await makePerson("centerHead", { subdistrictCode }),
    otherCenter: await makePerson("centerStaff", { subdistrictCode: "310107014" }),
    officer: await makePerson("supervisionOfficer"),
    colleague: await makePerson("supervisionOfficer"),
    approver: await makePerson("approver"),
    secondApprover: await makePerson("approver"),
    leader: await makePerson("leader"),
  };
}

export type Supervision = Awaited<ReturnType<typeof makeSupervision>>;
