import { type Actor, deskOf, type Role } from "./actor";

/** A role that an account holds now, with the place in which it is held. */
export type HeldRole = {
  membershipId: string;
  role: Role;
  organizationId: string | null;
  subdistrictCode: string | null;
  supervisoryUnitId: string | null;
  /** Name of the place in both languages; null for roles of the whole district. */
  place: { name: string; englishName: string } | null;
  validUntil: Date | null;
};

/** Filter for memberships in force: neither ended nor lapsed, and not lent by a role that is over. */
export function inForceAt(now: Date) {
  const notLapsed = { OR: [{ validUntil: null }, { validUntil: { gt: now } }] };
  return {
    endedAt: null,
    ...notLapsed,
    AND: { OR: [{ delegatedFromId: null }, { delegatedFrom: { endedAt: null } }] },
  };
}

/** What to read of a membership to know the role and its place. */
export const heldRoleColumns = {
  id: true,
  role: true,
  organizationId: true,
  subdistrictCode: true,
  supervisoryUnitId: true,
  validUntil: true,
  organization: { select: { name: true, englishName: true } },
  subdistrict: { select: { name: true, englishName: true } },
  supervisoryUnit: { select: { name: true, englishName: true } },
} as const;

type Place = { name: string; englishName: string | null } | null;

type MembershipRow = Omit<HeldRole, "membershipId" | "place"> & {
  id: string;
  organization: Place;
  subdistrict: Place;
  supervisoryUnit: Place;
};

export function heldRoleOf(row: MembershipRow): HeldRole {
  const { id, organization, subdistrict, supervisoryUnit, ...held } = row;
  const place = organization ?? subdistrict ?? supervisoryUnit;
  return {
    ...held,
    membershipId: id,
    place: place && { name: place.name, englishName: place.englishName ?? place.name },
  };
}

/**
 * The person as an actor at one desk; a resident where the account holds no role. `all` are the roles in force of the
 * account, whose organizations stay the person's own at every desk.
 */
export function actorAt(
  account: { id: string; name: string },
  held: HeldRole | undefined,
  all: readonly HeldRole[],
): Actor {
  const own = all.flatMap(({ role, organizationId }) =>
    deskOf(role) === "organization" && organizationId !== null ? [organizationId] : [],
  );
  return {
    accountId: account.id,
    name: account.name,
    role: held?.role ?? "resident",
    organizationId: held?.organizationId ?? null,
    subdistrictCode: held?.subdistrictCode ?? null,
    supervisoryUnitId: held?.supervisoryUnitId ?? null,
    ...(own.length > 0 && { ownOrganizationIds: own }),
  };
}
