import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { visibleTo as casesVisibleTo } from "../../cases/policy";
import type { EvaluationStatus } from "../schema";
import { findTies } from "../ties/queries";
import type { Tie } from "../ties/schema";

/** Every evaluation of a round that was sent in, as the offices see it. */
export async function listRoundEvaluations(actor: Actor, roundId: string) {
  const rows = await database().evaluation.findMany({
    where: { roundId, case: { AND: [casesVisibleTo(actor), { submittedAt: { not: null } }] } },
    orderBy: { case: { submittedAt: "asc" } },
    take: 1_000,
    select: {
      caseId: true,
      organizationId: true,
      selfTotal: true,
      total: true,
      proposedGrade: true,
      votedGrade: true,
      grade: true,
      organization: { select: { englishName: true } },
      case: { select: { number: true, title: true, status: true, dueOn: true } },
      assessors: { where: { withdrawnAt: null }, select: { accountId: true, finishedAt: true } },
    },
  });
  return rows.map(({ case: file, organization, ...row }) => ({
    ...row,
    number: file.number,
    title: file.title,
    englishName: organization.englishName,
    status: file.status as EvaluationStatus,
    dueOn: file.dueOn && fromDatabaseDate(file.dueOn),
  }));
}

export type RoundEvaluation = Awaited<ReturnType<typeof listRoundEvaluations>>[number];

/** Ties of every reviewer to every organization of a list: the rows and cells of the heat map. */
export async function tiesOfRound(
  reviewers: readonly { id: string; name: string }[],
  evaluations: readonly RoundEvaluation[],
  today: CalendarDate,
): Promise<{ evaluation: RoundEvaluation; ties: { reviewerId: string; ties: Tie[] }[] }[]> {
  const found = await findTies(
    reviewers,
    evaluations.map(({ organizationId }) => organizationId),
    today,
  );
  return evaluations.map((evaluation) => ({
    evaluation,
    ties: reviewers.map(({ id }) => ({
      reviewerId: id,
      ties: found.get(evaluation.organizationId)?.get(id) ?? [],
    })),
  }));
}

const shown = ["publicity", "reviewing", "reviewTied", "reviewed", "reviewAnswered", "graded", "ungraded"];

/** What a round shows to the public: grades in their publicity period, under review, and as decided. */
export async function listPublishedResults(roundId: string) {
  const rows = await database().evaluation.findMany({
    where: { roundId, case: { status: { in: shown } } },
    orderBy: [{ votedGrade: "desc" }, { organization: { sortKey: "asc" } }],
    take: 1_000,
    select: {
      caseId: true,
      votedGrade: true,
      grade: true,
      publicityFrom: true,
      publicityUntil: true,
      case: { select: { status: true } },
      organization: {
        select: { name: true, englishName: true, uscc: true, filingNumber: true, kind: true },
      },
    },
  });
  return rows.map(({ case: file, publicityFrom, publicityUntil, ...row }) => ({
    ...row,
    status: file.status as EvaluationStatus,
    publicityFrom: publicityFrom && fromDatabaseDate(publicityFrom),
    publicityUntil: publicityUntil && fromDatabaseDate(publicityUntil),
  }));
}
