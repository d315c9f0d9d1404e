import { database, type Transaction } from "@/lib/platform/db/client";

/** What was sent in, every time it was, oldest first. The caller has checked that the reader may see the case. */
export function listSubmissions(caseId: string, tx: Transaction = database()) {
  return tx.caseSubmission.findMany({ where: { caseId }, orderBy: { ordinal: "asc" } });
}
