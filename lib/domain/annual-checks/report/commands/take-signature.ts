import type { Transaction } from "@/lib/platform/db/client";

/** What was signed is not any more what stands there. */
export async function takeSignature(tx: Transaction, caseId: string): Promise<void> {
  await tx.annualCheck.updateMany({
    where: { caseId, signedAt: { not: null } },
    data: { signedAt: null, signedById: null, signedByName: null },
  });
}
