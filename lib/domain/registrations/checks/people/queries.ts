import { findRestrictedPersons } from "@/lib/domain/organizations/queries/restricted-persons";
import { onRegisterStatuses } from "@/lib/domain/organizations/rules";
import type { OrganizationKind } from "@/lib/domain/organizations/schema";
import { type Actor, type Desk, deskOf } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { identityColumns } from "../../application/identities/rules";
import { linkTo } from "../links/rules";
import type { MachineCheck } from "../schema";
import { elsewhereCheck, type NamedPerson, type OfficeElsewhere, restrictedCheck } from "./rules";

const hashOf = ({ identity }: Pick<NamedPerson, "identity">) =>
  identity === null || identity.trim() === "" ? null : identityColumns(identity).identityHash;

const offices: readonly (Desk | null)[] = ["bureau", "center", "supervisoryUnit"];

/**
 * Whether somebody whom the application names is barred from office. Applicants only hear of it where the identity number
 * is certain, so that nobody learns from a name who stands on the list.
 */
export async function checkRestricted(
  reader: Actor,
  people: readonly NamedPerson[],
  target: string,
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck[]> {
  if (people.length === 0) return [];
  const sought = people.map((person) => ({ name: person.name, identityHash: hashOf(person) }));
  const check = restrictedCheck(await findRestrictedPersons(sought, today, tx), target);
  return offices.includes(deskOf(reader.role)) || check.outcome === "failed" ? [check] : [];
}

/**
 * Where somebody is legal representative already, on this day: by identity number, and by name where the register does
 * not know the number.
 */
export async function findOfficesElsewhere(
  person: Pick<NamedPerson, "name" | "identity">,
  ownIds: readonly string[],
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<OfficeElsewhere[]> {
  const identityHash = hashOf(person);
  const day = toDatabaseDate(today);
  const rows = await tx.organization.findMany({
    where: {
      id: { notIn: [...ownIds] },
      kind: { not: "communityOrganization" },
      status: { in: [...onRegisterStatuses] },
      OR: [
        { legalRepresentativeName: person.name },
        ...(identityHash === null
          ? []
          : [
              {
                offices: {
                  some: {
                    title: "legalRepresentative" as const,
                    OR: [{ endedOn: null }, { endedOn: { gt: day } }],
                    person: { identityHash },
                  },
                },
              },
            ]),
      ],
    },
    select: {
      name: true,
      uscc: true,
      filingNumber: true,
      kind: true,
      offices: {
        where: { title: "legalRepresentative", OR: [{ endedOn: null }, { endedOn: { gt: day } }] },
        select: { person: { select: { identityHash: true } } },
      },
    },
    orderBy: { id: "asc" },
    take: 20,
  });
  return rows.flatMap(({ offices, kind, ...entry }) => {
    const hashes = offices.map(({ person: holder }) => holder.identityHash);
    const isCertain = identityHash !== null && hashes.includes(identityHash);
    const isSomebodyElse = !isCertain && identityHash !== null && hashes.length > 0 && !hashes.includes(null);
    return isSomebodyElse ? [] : [{ kind, isCertain, link: linkTo(entry) }];
  });
}

/** Whether the legal representative to be is one already. */
export async function checkElsewhere(
  person: Pick<NamedPerson, "name" | "identity">,
  about: { kind: OrganizationKind; ownIds: readonly string[]; target: string },
  today: CalendarDate,
  tx: Transaction = database(),
): Promise<MachineCheck> {
  const elsewhere = await findOfficesElsewhere(person, about.ownIds, today, tx);
  return elsewhereCheck(person.name, elsewhere, about.kind, about.target);
}
