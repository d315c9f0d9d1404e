import type { Actor } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { handlesCases, handlingRoles, officeOf } from "../policy";

/** Active accounts that handle cases at the office at whose desk somebody sits; null for those who only read. */
function officersWith(actor: Actor, now: Date): Prisma.AccountWhereInput | null {
  const office = officeOf(actor);
  if (office === null || !handlesCases(actor)) return null;
  const { subdistrictCode, supervisoryUnitId } = actor;
  const role = { in: [...handlingRoles[office]] };
  const held = { AND: [inForceAt(now), { role, subdistrictCode, supervisoryUnitId }] };
  return { status: "active", memberships: { some: held } };
}

/** To whom the reader may give a case of the office, the reader too, by name. */
export async function listOfficers(actor: Actor, now: Date) {
  const where = officersWith(actor, now);
  if (where === null) return [];
  return database().account.findMany({ where, select: { id: true, name: true }, orderBy: { name: "asc" } });
}

/** One of them, or null where the account does not handle cases of this office. */
export async function findOfficer(actor: Actor, accountId: string, now: Date, tx: Transaction) {
  const where = officersWith(actor, now);
  if (where === null) return null;
  return tx.account.findFirst({
    where: { AND: [{ id: accountId }, where] },
    select: { id: true, name: true },
  });
}
