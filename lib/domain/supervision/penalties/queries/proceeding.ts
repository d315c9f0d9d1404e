import { getCase } from "@/lib/domain/cases/queries/case";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound } from "@/lib/platform/errors";
import { hasHearingRight } from "../rules";
import type { Measure, PenaltyStatus, ProceedingKind } from "../schema";

const dateOrNull = (date: Date | null) => date && fromDatabaseDate(date);

/**
 * One penalty proceeding with its case and what was decided. Throws NotFound where the reader may not know of it: the
 * organization before the notice was served.
 */
export async function getProceeding(actor: Actor, id: string, tx: Transaction = database()) {
  const file = await getCase(actor, id, tx);
  const proceeding = await tx.penaltyProceeding.findUnique({
    where: { caseId: id },
    include: { penalties: true },
  });
  if (!proceeding) throw new NotFound();
  const { penalties, ...columns } = proceeding;
  const { proposedKind, proposedFine, proposedMonths } = proceeding;
  const proposal: Measure | null = proposedKind && {
    kind: proposedKind,
    fine: proposedFine,
    months: proposedMonths,
  };
  const openedOn = dateInShanghai(file.createdAt);
  const threshold = await getRule("penalty.hearingAmount", openedOn, tx);
  const [penalty = null] = penalties;
  return {
    ...file,
    ...columns,
    kind: file.kind as ProceedingKind,
    status: file.status as PenaltyStatus,
    filedOn: fromDatabaseDate(proceeding.filedOn),
    noticeServedOn: dateOrNull(proceeding.noticeServedOn),
    statementDueOn: dateOrNull(proceeding.statementDueOn),
    hearingOn: dateOrNull(proceeding.hearingOn),
    deliveredOn: dateOrNull(proceeding.deliveredOn),
    proposal,
    mayBeHeard: proposal !== null && hasHearingRight(proposal, threshold),
    penalty: penalty && {
      ...penalty,
      decidedOn: fromDatabaseDate(penalty.decidedOn),
      suspendedUntil: dateOrNull(penalty.suspendedUntil),
      annulledOn: dateOrNull(penalty.annulledOn),
    },
  };
}

export type Proceeding = Awaited<ReturnType<typeof getProceeding>>;
