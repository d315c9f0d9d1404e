import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { officeOf } from "../policy";
import type { CaseFile } from "./case";

/** Private remarks of the reader's own office, newest first; none for applicants and other offices. */
export async function listNotes(actor: Actor, file: CaseFile, tx: Transaction = database()) {
  const desk = officeOf(actor, file);
  if (desk === null) return [];
  return tx.caseNote.findMany({
    where: { caseId: file.id, desk },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
  });
}
