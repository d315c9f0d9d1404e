import { database, type Transaction } from "@/lib/platform/db/client";

/** What an office asked to correct and is not settled yet, in the order in which it was asked. */
export function openCorrectionsOf(caseId: string, tx: Transaction = database()) {
  return tx.caseCorrection.findMany({
    where: { caseId, resolvedAt: null },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    select: { id: true, target: true, reason: true, requestedByName: true },
  });
}
