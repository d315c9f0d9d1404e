import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { isApplicant, officeOf } from "../policy";
import type { CaseFile } from "./case";

/** What applicant and offices wrote to each other, oldest first; nothing for those who were only asked about the case. */
export async function listMessages(actor: Actor, file: CaseFile, tx: Transaction = database()) {
  if (officeOf(actor, file) === null && !isApplicant(actor, file)) return [];
  return tx.caseMessage.findMany({
    where: { caseId: file.id },
    include: { file: { select: { id: true, name: true, size: true } } },
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
  });
}
