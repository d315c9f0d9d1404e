import type { Actor, Role } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { database, type Transaction } from "@/lib/platform/db/client";

/** Roles whose holders may be asked about a case: those who sit at a desk that shows cases. */
export const deskRoles = [
  "centerStaff",
  "centerHead",
  "supervisoryReviewer",
  "registrationOfficer",
  "annualCheckOfficer",
  "supervisionOfficer",
  "evaluationOfficer",
  "creditOfficer",
  "projectOfficer",
  "approver",
  "leader",
] satisfies Role[];

/** Colleagues at the reader's own office, by name: whom one asks first. */
export async function listColleagues(actor: Actor, now: Date, tx: Transaction = database()) {
  const { subdistrictCode, supervisoryUnitId } = actor;
  const place = { subdistrictCode, supervisoryUnitId };
  const sameOffice = { AND: [inForceAt(now), { role: { in: deskRoles }, ...place }] };
  return tx.account.findMany({
    where: { status: "active", id: { not: actor.accountId ?? undefined }, memberships: { some: sameOffice } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 300,
  });
}

/** Other offices that may be asked: service centers by their subdistrict, and supervisory units. */
export async function listOffices(tx: Transaction = database()) {
  const [subdistricts, supervisoryUnits] = [
    await tx.subdistrict.findMany({
      select: { code: true, name: true, englishName: true },
      orderBy: { position: "asc" },
    }),
    await tx.supervisoryUnit.findMany({
      select: { id: true, name: true, englishName: true },
      orderBy: { name: "asc" },
    }),
  ];
  return { subdistricts, supervisoryUnits };
}
