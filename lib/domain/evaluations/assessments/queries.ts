import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { NotFound } from "@/lib/platform/errors";
import { fileKinds } from "@/lib/platform/storage/kinds";
import { openIndicators, totalOf } from "../indicator-sets/rules";
import { assessmentsVisibleTo, votesVisibleTo } from "../policy";
import { type EvaluationCase, getEvaluationForReviewer } from "../queries/evaluation";
import type { EvaluationStatus } from "../schema";
import { materialOf } from "../self-assessments/schema";
import { pointsOfScores } from "./rules";
import { scoresSchema } from "./schema";

/** What a reviewer has to assess or has assessed, newest first: the name only, until they declared. */
export async function listAssessments(actor: Actor) {
  const rows = await database().evaluationAssessor.findMany({
    where: assessmentsVisibleTo(actor),
    orderBy: [{ finishedAt: { sort: "desc", nulls: "first" } }, { assignedAt: "desc" }],
    take: 200,
    select: {
      caseId: true,
      declaredConflict: true,
      finishedAt: true,
      total: true,
      evaluation: {
        select: {
          case: { select: { number: true, title: true, status: true, dueOn: true } },
          round: { select: { title: true, titleEn: true, assessUntil: true } },
          organization: { select: { englishName: true } },
        },
      },
    },
  });
  return rows.map(({ evaluation, ...row }) => ({
    ...row,
    number: evaluation.case.number,
    title: evaluation.case.title,
    englishName: evaluation.organization.englishName,
    status: evaluation.case.status as EvaluationStatus,
    round: { title: evaluation.round.title, titleEn: evaluation.round.titleEn },
    assessUntil: fromDatabaseDate(evaluation.round.assessUntil),
  }));
}

/** Where an assessor stands in an evaluation of which they may know. Throws NotFound. */
async function ownPart(actor: Actor, id: string, tx: Transaction) {
  const part = await tx.evaluationAssessor.findFirst({
    where: { AND: [assessmentsVisibleTo(actor), { caseId: id }] },
  });
  if (!part) throw new NotFound();
  return part;
}

/**
 * An assessment as its assessor sees it. `evaluation` is null until they declared to have no interest: nobody reads a file
 * from which they may have to stay away. Throws NotFound for everybody else and for who withdrew.
 */
export async function getAssessment(actor: Actor, id: string, now: Date, tx: Transaction = database()) {
  const part = await ownPart(actor, id, tx);
  const evaluation = await getEvaluationForReviewer(id, now, tx);
  const scores = scoresSchema.parse(part.scores ?? {});
  const points = pointsOfScores(scores);
  const { tree } = evaluation.set;
  const { number, title, status, round, organization } = evaluation;
  return {
    part: {
      ...part,
      scores,
      points,
      total: totalOf(tree, points),
      open: openIndicators(tree, points).length,
    },
    heading: { number, title, status, round, englishName: organization?.englishName ?? null },
    evaluation: part.declaredConflict === false ? (evaluation as EvaluationCase) : null,
  };
}

export type Assessment = Awaited<ReturnType<typeof getAssessment>>;

/** Reads the file of an evaluation: assessors who declared to have no interest, members who are asked and take part. */
async function mayReadFiles(actor: Actor, id: string, now: Date, tx: Transaction): Promise<boolean> {
  const assesses = await tx.evaluationAssessor.count({
    where: { AND: [assessmentsVisibleTo(actor), { caseId: id, declaredConflict: false }] },
  });
  if (assesses > 0) return true;
  const votes = await tx.evaluation.count({ where: { AND: [votesVisibleTo(actor), { caseId: id }] } });
  if (votes === 0) return false;
  const { recusedIds } = await getEvaluationForReviewer(id, now, tx);
  return !recusedIds.includes(actor.accountId ?? "");
}

/** A file of a self-assessment as a reviewer may have it. Throws NotFound. */
export async function findEvidenceFile(
  actor: Actor,
  id: string,
  documentId: string,
  now: Date,
  tx: Transaction = database(),
) {
  const row = (await mayReadFiles(actor, id, now, tx))
    ? await tx.caseDocument.findFirst({
        where: { id: documentId, caseId: id, removedAt: null, material: { startsWith: materialOf("") } },
        select: { file: { select: { sha256: true, name: true, kind: true, size: true } } },
      })
    : null;
  const kind = fileKinds.find((one) => one === row?.file.kind);
  if (!row || !kind) throw new NotFound();
  return { ...row.file, kind };
}
