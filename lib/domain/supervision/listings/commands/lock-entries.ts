import type { Transaction } from "@/lib/platform/db/client";

/** Until the transaction ends nobody else sets a clock of the organization's entries or takes one off a list. */
export async function lockEntries(tx: Transaction, organizationId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT 1 FROM "Listing" WHERE "organizationId" = ${organizationId}::uuid ORDER BY "caseId" FOR UPDATE`;
}
