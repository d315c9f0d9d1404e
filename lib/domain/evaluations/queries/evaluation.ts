import { type Actor, system } from "@/lib/platform/auth/actor";
import { type CalendarDate, dateInShanghai } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { NotFound } from "@/lib/platform/errors";
import { getCase } from "../../cases/queries/case";
import { frozenEligibilitySchema } from "../eligibility/schema";
import { shapedSet } from "../indicator-sets/queries";
import { isClosed } from "../rules";
import type { EvaluationKind, EvaluationStatus } from "../schema";
import { findTies } from "../ties/queries";
import { tiesSchema } from "../ties/schema";

const named = { select: { name: true } } as const;
const withAll = {
  set: true,
  round: {
    include: {
      committee: { include: { account: named }, orderBy: [{ isChair: "desc" }, { accountId: "asc" }] },
    },
  },
  assessors: { include: { account: named }, orderBy: [{ assignedAt: "asc" }, { accountId: "asc" }] },
  recusals: true,
  votes: { select: { accountId: true, isReview: true } },
} as const satisfies Prisma.EvaluationInclude;

const day = (date: Date | null) => date && fromDatabaseDate(date);

async function getWhole(actor: Actor, id: string, tx: Transaction) {
  const file = await getCase(actor, id, tx);
  const row = await tx.evaluation.findUnique({ where: { caseId: id }, include: withAll });
  if (!row) throw new NotFound();
  return { file, row };
}

type Committee = Awaited<ReturnType<typeof getWhole>>["row"]["round"]["committee"];

/** Members whom the register ties to the organization; nobody once the evaluation has ended. */
async function tiedMembers(
  { status, organizationId }: { status: string; organizationId: string | null },
  committee: Committee,
  today: CalendarDate,
  tx: Transaction,
): Promise<string[]> {
  if (isClosed(status as EvaluationStatus) || organizationId === null) return [];
  const members = committee.map(({ accountId, account }) => ({ id: accountId, name: account.name }));
  const ties = (await findTies(members, [organizationId], today, tx)).get(organizationId);
  return members.filter(({ id }) => (ties?.get(id) ?? []).length > 0).map(({ id }) => id);
}

/**
 * One evaluation with its set, round, assessors and who has voted, never what. The days are as of `now`.
 * Throws NotFound where the reader may not know of it; reviewers come in by their own query.
 */
export async function getEvaluation(actor: Actor, id: string, now: Date, tx: Transaction = database()) {
  const { file, row } = await getWhole(actor, id, tx);
  const { set, round, assessors, recusals, votes, eligibility, ...evaluation } = row;
  const tied = await tiedMembers(file, round.committee, dateInShanghai(now), tx);
  const { committee, ...roundFacts } = round;
  return {
    ...file,
    ...evaluation,
    kind: file.kind as EvaluationKind,
    status: file.status as EvaluationStatus,
    organizationId: evaluation.organizationId,
    visitedOn: day(row.visitedOn),
    publicityFrom: day(row.publicityFrom),
    publicityUntil: day(row.publicityUntil),
    validFrom: day(row.validFrom),
    validUntil: day(row.validUntil),
    endedOn: day(row.endedOn),
    eligibility: eligibility === null ? null : frozenEligibilitySchema.parse(eligibility),
    set: shapedSet(set),
    round: roundFacts,
    committee: committee.map(({ accountId, isChair, account }) => ({
      accountId,
      isChair,
      name: account.name,
      isTied: tied.includes(accountId),
    })),
    assessors: assessors.map(({ account, computedTies, ...assessor }) => ({
      ...assessor,
      name: account.name,
      ties: tiesSchema.parse(computedTies),
    })),
    recusals,
    recusedIds: [...new Set([...tied, ...recusals.map(({ accountId }) => accountId)])],
    votedIds: {
      first: votes.filter(({ isReview }) => !isReview).map(({ accountId }) => accountId),
      review: votes.filter(({ isReview }) => isReview).map(({ accountId }) => accountId),
    },
  };
}

export type EvaluationCase = Awaited<ReturnType<typeof getEvaluation>>;

/** One evaluation for a command of a reviewer, whose right to it the policy judges. Throws NotFound. */
export const getEvaluationForReviewer = (id: string, now: Date, tx: Transaction = database()) =>
  getEvaluation(system, id, now, tx);
