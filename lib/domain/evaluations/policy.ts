import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import { hasStake, isApplicant, isItsAuthority, mayDecideFor } from "../cases/policy";
import type { CaseSubject } from "../cases/schema";
import { isReviewVote, voteStatuses } from "./rules";
import type { EvaluationStatus } from "./schema";
import { evaluationWorkflow } from "./workflow";

export type AssessorPart = {
  accountId: string;
  declaredConflict: boolean | null;
  withdrawnAt: Date | null;
  finishedAt: Date | null;
};

export type EvaluationSubject = CaseSubject & {
  status: EvaluationStatus;
  admittedById: string | null;
  reviewRequestedAt: Date | null;
  assessors: readonly AssessorPart[];
  committee: readonly { accountId: string; isChair: boolean }[];
  /** Members who declared an interest, or whom the register ties to the organization. */
  recusedIds: readonly string[];
  /** Who has voted, as first and as review committee. */
  votedIds: { first: readonly string[]; review: readonly string[] };
};

/** Assessments of a reviewer: those from which they have not withdrawn. */
export function assessmentsVisibleTo(actor: Actor): Prisma.EvaluationAssessorWhereInput {
  if (!hasRole(actor, "reviewer") || actor.accountId === null) return { caseId: { in: [] } };
  return { accountId: actor.accountId, withdrawnAt: null };
}

/** Evaluations on which the reader votes: those of rounds in whose committee they sit, while the committee is asked. */
export function votesVisibleTo(actor: Actor): Prisma.EvaluationWhereInput {
  if (!hasRole(actor, "reviewer") || actor.accountId === null) return { caseId: { in: [] } };
  return {
    round: { committee: { some: { accountId: actor.accountId } } },
    case: { status: { in: [...voteStatuses] } },
  };
}

const handles = (actor: Actor, subject: EvaluationSubject) =>
  isItsAuthority(actor, subject) && !hasStake(actor, subject);

/** The officer who admitted it does not decide it, and nobody decides a matter of their own. */
function fourEyes(actor: Actor, subject: EvaluationSubject) {
  if (!mayDecideFor(actor, subject) || hasStake(actor, subject)) return false;
  return actor.accountId !== subject.admittedById || "ownAdmission";
}

const partOf = (actor: Actor, { assessors }: EvaluationSubject) =>
  hasRole(actor, "reviewer")
    ? assessors.find(({ accountId, withdrawnAt }) => accountId === actor.accountId && withdrawnAt === null)
    : undefined;

/** Scores only who declared to have no interest, and until they finished. */
function scores(actor: Actor, subject: EvaluationSubject) {
  const part = partOf(actor, subject);
  if (!part) return false;
  if (part.declaredConflict === null) return "declareFirst";
  return part.finishedAt === null || "finishedAlready";
}

const isMember = (actor: Actor, { committee }: EvaluationSubject) =>
  hasRole(actor, "reviewer") && committee.some(({ accountId }) => accountId === actor.accountId);

function takesPart(actor: Actor, subject: EvaluationSubject) {
  if (!isMember(actor, subject)) return false;
  return !subject.recusedIds.includes(actor.accountId ?? "") || "recused";
}

function votes(actor: Actor, subject: EvaluationSubject) {
  const verdict = takesPart(actor, subject);
  if (verdict !== true) return verdict;
  const { first, review } = subject.votedIds;
  const voted = isReviewVote(subject.status) ? review : first;
  return !voted.includes(actor.accountId ?? "") || "votedAlready";
}

/** Who chairs a vote: the chair, or the first of the members where the chair stays away. */
export function actingChair({ committee, recusedIds }: Pick<EvaluationSubject, "committee" | "recusedIds">) {
  const present = committee.filter(({ accountId }) => !recusedIds.includes(accountId));
  return (present.find(({ isChair }) => isChair) ?? present[0])?.accountId ?? null;
}

function chairs(actor: Actor, subject: EvaluationSubject) {
  const verdict = takesPart(actor, subject);
  return verdict === true ? actingChair(subject) === actor.accountId : verdict;
}

/** Who may take each step, one line a step. */
export const evaluationLifecycle = bindLifecycle(evaluationWorkflow, {
  submit: (actor, subject: EvaluationSubject) => isApplicant(actor, subject),
  discard: (actor, subject) => isApplicant(actor, subject),
  withdraw: (actor, subject) => isApplicant(actor, subject),
  admit: handles,
  refuse: handles,
  assign: handles,
  declare: (actor, subject) => {
    const part = partOf(actor, subject);
    return part === undefined ? false : part.declaredConflict === null || "declaredAlready";
  },
  score: scores,
  completeAssessment: scores,
  openVote: handles,
  vote: votes,
  recuse: votes,
  countVotes: handles,
  callChair: handles,
  breakTie: chairs,
  publish: handles,
  requestReview: (actor, subject) =>
    isApplicant(actor, subject) && (subject.reviewRequestedAt === null || "reviewedAlready"),
  countReviewVotes: handles,
  callReviewChair: handles,
  breakReviewTie: chairs,
  answerReview: handles,
  grade: fourEyes,
  denyGrade: fourEyes,
});

/** Who keeps rounds and indicator sets; a second officer puts a set in force. */
export const mayKeepRounds = (actor: Actor) => hasRole(actor, "evaluationOfficer", "approver");

/** Who lowers or takes away a grade: an approver, and nobody that of an organization of their own. */
export const mayLowerGrade = (actor: Actor, subject: CaseSubject) =>
  hasRole(actor, "approver") && !hasStake(actor, subject);
