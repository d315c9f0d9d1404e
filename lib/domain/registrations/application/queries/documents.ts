import { database, type Transaction } from "@/lib/platform/db/client";

/** The files handed in with an application and not removed, in the order in which they came. */
export function documentsOf(caseId: string, tx: Transaction = database()) {
  return tx.caseDocument.findMany({
    where: { caseId, removedAt: null },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      material: true,
      fileId: true,
      addedAt: true,
      file: { select: { name: true, kind: true, size: true } },
    },
  });
}
