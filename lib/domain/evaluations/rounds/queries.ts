import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate, toDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { isReviewer } from "../ties/queries";
import { roundsVisibleTo } from "./policy";

const withCommittee = {
  committee: {
    select: { accountId: true, isChair: true, account: { select: { name: true } } },
    orderBy: [{ isChair: "desc" }, { accountId: "asc" }],
  },
} as const satisfies Prisma.EvaluationRoundInclude;

type RoundRow = Prisma.EvaluationRoundGetPayload<{ include: typeof withCommittee }>;

const day = (date: Date | null) => date && fromDatabaseDate(date);

function shapedRound({ committee, ...row }: RoundRow) {
  return {
    ...row,
    applyFrom: fromDatabaseDate(row.applyFrom),
    applyUntil: fromDatabaseDate(row.applyUntil),
    assessUntil: fromDatabaseDate(row.assessUntil),
    publicityFrom: day(row.publicityFrom),
    publicityUntil: day(row.publicityUntil),
    committee: committee.map(({ accountId, isChair, account }) => ({
      accountId,
      isChair,
      name: account.name,
    })),
  };
}

export type Round = ReturnType<typeof shapedRound>;

/** One round with its committee. Throws NotFound where the reader may not know of it. */
export async function getRound(actor: Actor, id: string, tx: Transaction = database()): Promise<Round> {
  const row = await tx.evaluationRound.findFirst({
    where: { AND: [roundsVisibleTo(actor), { id }] },
    include: withCommittee,
  });
  if (!row) throw new NotFound();
  return shapedRound(row);
}

/** Every round that the reader may know, newest first. */
export async function listRounds(actor: Actor): Promise<Round[]> {
  const rows = await database().evaluationRound.findMany({
    where: roundsVisibleTo(actor),
    include: withCommittee,
    orderBy: [{ year: "desc" }, { applyFrom: "desc" }],
  });
  return rows.map(shapedRound);
}

/** Rounds in which one may apply on a day. */
export async function listOpenRounds(today: CalendarDate, tx: Transaction = database()): Promise<Round[]> {
  const day = toDatabaseDate(today);
  const rows = await tx.evaluationRound.findMany({
    where: { status: "open", applyFrom: { lte: day }, applyUntil: { gte: day } },
    include: withCommittee,
    orderBy: { applyUntil: "asc" },
  });
  return rows.map(shapedRound);
}

/** How many evaluations of a round stand in which status, for the offices. */
export async function countByStatus(roundId: string): Promise<Record<string, number>> {
  const rows = await database().case.groupBy({
    by: ["status"],
    where: { evaluation: { roundId }, submittedAt: { not: null } },
    _count: true,
  });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
}

/** Active accounts that are reviewers now: whom a committee is made of, and who assesses. */
export function listReviewers(now: Date, tx: Transaction = database()) {
  return tx.account.findMany({
    where: { status: "active", memberships: { some: isReviewer(now) } },
    select: { id: true, name: true, loginName: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
