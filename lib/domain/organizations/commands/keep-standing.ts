import type { Transaction } from "@/lib/platform/db/client";
import type { Standing } from "../schema";

/**
 * Keeps in the register what a later domain says of an organization, in the transaction in which it says so: grades and
 * lists. It is no particular of the entry, so the entry's version stays as it is.
 */
export async function keepStanding(
  tx: Transaction,
  organizationId: string,
  said: Partial<Standing>,
): Promise<void> {
  await tx.organization.updateMany({ where: { id: organizationId }, data: said });
}
