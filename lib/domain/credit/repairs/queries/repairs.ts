import { database, type Transaction } from "@/lib/platform/db/client";

/** The application about an entry or a record that is still under way; null where there is none. */
export async function openRepairOf(
  subject: { listingId: string } | { recordId: string },
  tx: Transaction = database(),
): Promise<{ id: string; number: string } | null> {
  const row = await tx.repair.findFirst({
    where: { ...subject, case: { closedAt: null } },
    select: { caseId: true, case: { select: { number: true } } },
  });
  return row && { id: row.caseId, number: row.case.number ?? "" };
}
