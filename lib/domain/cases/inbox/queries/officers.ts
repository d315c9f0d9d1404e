import type { Actor } from "@/lib/platform/auth/actor";
import { inForceAt } from "@/lib/platform/auth/held-roles";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { CaseProcedure } from "../../schema";
import { handlesCases, rolesFor } from "../policy";

/** Active accounts that handle cases at the office at whose desk somebody sits; null for those who only read. */
function officersWith(actor: Actor, now: Date, procedure?: CaseProcedure): Prisma.AccountWhereInput | null {
  if (!handlesCases(actor)) return null;
  const { subdistrictCode, supervisoryUnitId } = actor;
  const role = { in: rolesFor(actor, procedure && [procedure]) };
  const held = { AND: [inForceAt(now), { role, subdistrictCode, supervisoryUnitId }] };
  return { status: "active", memberships: { some: held } };
}

/** To whom the reader may give a case of the office, the reader too, by name. */
export async function listOfficers(actor: Actor, now: Date) {
  const where = officersWith(actor, now);
  if (where === null) return [];
  return database().account.findMany({ where, select: { id: true, name: true }, orderBy: { name: "asc" } });
}

/** One who handles cases of a procedure at the reader's office; null where the account does not. */
export async function findOfficer(
  actor: Actor,
  accountId: string,
  procedure: CaseProcedure,
  now: Date,
  tx: Transaction,
) {
  const where = officersWith(actor, now, procedure);
  if (where === null) return null;
  return tx.account.findFirst({
    where: { AND: [{ id: accountId }, where] },
    select: { id: true, name: true },
  });
}
