import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound } from "@/lib/platform/errors";
import { getRulesInForce } from "../../district/queries/rules";
import { actingChair, votesVisibleTo } from "../policy";
import { type EvaluationCase, getEvaluationForReviewer } from "../queries/evaluation";
import { isReviewVote } from "../rules";
import type { EvaluationStatus } from "../schema";
import { publishedStatuses } from "../workflow";
import type { Tally, VoteFigures } from "./rules";

/** Ballots of one vote by grade. Read by the count alone: while a vote goes on nobody is shown how it stands. */
async function tallyOf(caseId: string, isReview: boolean, tx: Transaction): Promise<Tally> {
  const rows = await tx.evaluationTally.findMany({ where: { caseId, isReview } });
  return Object.fromEntries(rows.map(({ grade, ballots }) => [grade, ballots]));
}

/** What a count goes by: ballots, members entitled, and the rules in force. */
export async function voteFigures(
  evaluation: EvaluationCase,
  isReview: boolean,
  today: CalendarDate,
  tx: Transaction,
): Promise<VoteFigures> {
  const ruleOf = await getRulesInForce(today, tx);
  const entitled = evaluation.committee.filter(
    ({ accountId }) => !evaluation.recusedIds.includes(accountId),
  ).length;
  return {
    tally: await tallyOf(evaluation.id, isReview, tx),
    entitled,
    majority: ruleOf("evaluation.majorityShare").value,
    quorum: ruleOf("evaluation.quorumShare").value,
  };
}

const countedFirst: readonly EvaluationStatus[] = ["tied", "voted", ...publishedStatuses];
const countedAgain: readonly EvaluationStatus[] = ["reviewTied", "reviewed", "reviewAnswered"];

/** Ballots by grade of the votes that were counted; null for one that goes on or was not held. */
export async function countedTallies(
  { id, status, reviewRequestedAt, reviewedGrade }: EvaluationCase,
  tx: Transaction = database(),
): Promise<{ first: Tally | null; review: Tally | null }> {
  const wasReviewed = reviewRequestedAt !== null && (countedAgain.includes(status) || reviewedGrade !== null);
  return {
    first: countedFirst.includes(status) ? await tallyOf(id, false, tx) : null,
    review: wasReviewed ? await tallyOf(id, true, tx) : null,
  };
}

/** What a committee member is asked to vote on, and whether they have. */
export async function listVotes(actor: Actor) {
  const rows = await database().evaluation.findMany({
    where: votesVisibleTo(actor),
    orderBy: { case: { dueOn: { sort: "asc", nulls: "last" } } },
    take: 200,
    select: {
      caseId: true,
      total: true,
      proposedGrade: true,
      organization: { select: { englishName: true } },
      case: { select: { number: true, title: true, status: true, dueOn: true } },
      votes: { where: { accountId: actor.accountId ?? "" }, select: { isReview: true } },
      round: { select: { committee: { where: { accountId: actor.accountId ?? "" } } } },
    },
  });
  return rows.map(({ case: file, votes, round, ...row }) => {
    const status = file.status as EvaluationStatus;
    return {
      ...row,
      number: file.number,
      title: file.title,
      englishName: row.organization.englishName,
      status,
      dueOn: file.dueOn && fromDatabaseDate(file.dueOn),
      hasVoted: votes.some(({ isReview }) => isReview === isReviewVote(status)),
      isChair: round.committee.some(({ isChair }) => isChair),
    };
  });
}

/**
 * An evaluation as a committee member sees it while the committee is asked. `evaluation` is null for a member who stays
 * away: they learn that it is voted on, and nothing of what is in it. Throws NotFound.
 */
export async function getVote(actor: Actor, id: string, now: Date, tx: Transaction = database()) {
  const seen = await tx.evaluation.count({ where: { AND: [votesVisibleTo(actor), { caseId: id }] } });
  if (seen === 0) throw new NotFound();
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  const { number, title, status, round, organization, recusedIds, votedIds } = evaluation;
  const accountId = actor.accountId ?? "";
  const isReview = isReviewVote(status);
  const isRecused = recusedIds.includes(accountId);
  return {
    heading: { number, title, status, round, englishName: organization?.englishName ?? null },
    isReview,
    isRecused,
    isChair: actingChair(evaluation) === accountId,
    hasVoted: (isReview ? votedIds.review : votedIds.first).includes(accountId),
    evaluation: isRecused ? null : (evaluation as EvaluationCase),
  };
}
