import { type Actor, isSystem } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { Forbidden } from "@/lib/platform/errors";
import type { RegistrationStatus } from "../schema";

type DueCases = { lapsing: string[]; deemedAccepted: string[] };

/**
 * Registrations whose limits the portal has to act upon today: corrections that never came, and applications to which the
 * authority said nothing in its days. For the portal itself.
 */
export async function listDueCases(actor: Actor, today: CalendarDate): Promise<DueCases> {
  if (!isSystem(actor)) throw new Forbidden();
  const idsOf = async (statuses: RegistrationStatus[], dueOn: Prisma.DateTimeNullableFilter) => {
    const where = { procedure: "registration", status: { in: statuses }, dueOn } as const;
    const rows = await database().case.findMany({ where, select: { id: true }, orderBy: { dueOn: "asc" } });
    return rows.map(({ id }) => id);
  };
  const over = { lt: toDatabaseDate(today) };
  return {
    lapsing: await idsOf(["returned", "correcting"], over),
    deemedAccepted: await idsOf(["consented"], over),
  };
}
