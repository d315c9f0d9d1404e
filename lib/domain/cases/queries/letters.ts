import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { isApplicant, officeOf } from "../policy";
import type { CaseFile } from "./case";

/** Letters of the offices to the applicant, newest first; none for those who were only asked about the case. */
export async function listLetters(actor: Actor, file: CaseFile, tx: Transaction = database()) {
  if (officeOf(actor, file) === null && !isApplicant(actor, file)) return [];
  return tx.caseLetter.findMany({
    where: { caseId: file.id },
    select: { id: true, kind: true, number: true, issuedAt: true, readAt: true },
    orderBy: [{ issuedAt: "desc" }, { id: "desc" }],
  });
}
