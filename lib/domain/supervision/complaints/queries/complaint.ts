import { getCase } from "@/lib/domain/cases/queries/case";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound } from "@/lib/platform/errors";
import type { ComplaintKind, ComplaintStatus } from "../schema";

/**
 * One complaint with its case, for whoever wrote it and the offices that handle it. Throws NotFound to everybody else, the
 * organization among them.
 */
export async function getComplaint(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const complaint = await tx.complaint.findUnique({ where: { caseId: id } });
  if (!complaint) throw new NotFound();
  return {
    ...file,
    ...complaint,
    kind: file.kind as ComplaintKind,
    status: file.status as ComplaintStatus,
    filedOn: dateInShanghai(file.submittedAt ?? file.createdAt),
    happenedOn: complaint.happenedOn && fromDatabaseDate(complaint.happenedOn),
    answerDueOn: complaint.answerDueOn && fromDatabaseDate(complaint.answerDueOn),
  };
}

export type ComplaintCase = Awaited<ReturnType<typeof getComplaint>>;
