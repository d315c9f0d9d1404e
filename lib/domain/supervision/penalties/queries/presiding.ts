import { inForceAt } from "@/lib/platform/auth/held-roles";
import { database, type Transaction } from "@/lib/platform/db/client";
import { investigated, type PenaltySubject } from "../policy";

/** Colleagues of the bureau who may preside over a hearing: none who investigated (Administrative Penalties Law art. 64). */
export async function listPresiding(
  subject: Pick<PenaltySubject, "openedById" | "proposedById">,
  now: Date,
  tx: Transaction = database(),
): Promise<{ id: string; name: string }[]> {
  const roles = [
    "approver",
    "registrationOfficer",
    "annualCheckOfficer",
    "supervisionOfficer",
    "creditOfficer",
  ] as const;
  const accounts = await tx.account.findMany({
    where: {
      status: "active",
      memberships: { some: { AND: [inForceAt(now), { role: { in: [...roles] } }] } },
    },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return accounts.filter(({ id }) => !investigated(id, subject));
}
