import { database, type Transaction } from "@/lib/platform/db/client";

/** What offices asked to be corrected, oldest first, resolved or not. The caller has checked that the reader may see the case. */
export function listCorrections(caseId: string, tx: Transaction = database()) {
  return tx.caseCorrection.findMany({
    where: { caseId },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
}

export type CaseCorrection = Awaited<ReturnType<typeof listCorrections>>[number];
