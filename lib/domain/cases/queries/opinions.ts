import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { isAskedFor, officeOf } from "../policy";
import type { CaseFile } from "./case";

/**
 * Questions to colleagues and other offices with their answers, oldest first: all of them for the offices of the case,
 * and for others those that were put to them.
 */
export async function listOpinions(actor: Actor, file: CaseFile, tx: Transaction = database()) {
  const rows = await tx.caseOpinion.findMany({
    where: { caseId: file.id },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  const isOffice = officeOf(actor, file) !== null;
  return rows
    .map((row) => ({ ...row, isMine: row.answeredAt === null && isAskedFor(actor, row) }))
    .filter((row) => isOffice || isAskedFor(actor, row));
}

export type CaseOpinion = Awaited<ReturnType<typeof listOpinions>>[number];
