import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import type { Points } from "../indicator-sets/rules";
import { indicatorsOf, openIndicators, totalOf } from "../indicator-sets/rules";
import type { Dimension } from "../indicator-sets/schema";
import { getEvaluation } from "../queries/evaluation";
import { issuesOf, pointsOf, typedIndicator } from "./rules";
import { materialOf, type TypedAnswers, typedAnswersSchema } from "./schema";

/** What is written so far, by dimension. */
export async function getSections(caseId: string, tx: Transaction = database()) {
  const rows = await tx.caseSection.findMany({ where: { caseId } });
  return new Map(
    rows
      .filter(({ key }) => key !== "application")
      .map(({ key, answers, version, savedAt, savedByName }) => [
        key,
        { answers: typedAnswersSchema.parse(answers), version, savedAt, savedByName },
      ]),
  );
}

/** Party members as the organization told when it began; null where it was not asked. */
export async function getPartyMembers(caseId: string, tx: Transaction = database()): Promise<number | null> {
  const row = await tx.caseSection.findUnique({ where: { caseId_key: { caseId, key: "application" } } });
  const answers = row?.answers as { partyMembers?: number | null } | undefined;
  return answers?.partyMembers ?? null;
}

const empty: TypedAnswers = {};

/** Points by indicator over all dimensions. */
function pointsOfSections(
  tree: readonly Dimension[],
  sections: ReadonlyMap<string, { answers: TypedAnswers }>,
): Points {
  return Object.assign(
    {},
    ...tree.map((dimension) => pointsOf(sections.get(dimension.key)?.answers ?? empty, dimension)),
  );
}

/** A self-assessment as it is being written: each dimension with its points, and what is still open. */
export async function getSelfAssessment(actor: Actor, id: string, now: Date, tx: Transaction = database()) {
  const evaluation = await getEvaluation(actor, id, now, tx);
  const { tree } = evaluation.set;
  const sections = await getSections(id, tx);
  const points = pointsOfSections(tree, sections);
  const documents = await tx.caseDocument.count({
    where: { caseId: id, removedAt: null, material: { startsWith: "indicator." } },
  });
  return {
    evaluation,
    sections,
    points,
    documents,
    total: totalOf(tree, points),
    open: openIndicators(tree, points).length,
    dimensions: tree.map((dimension) => {
      const answers = sections.get(dimension.key)?.answers ?? empty;
      return {
        dimension,
        answers,
        scored: totalOf([dimension], points),
        issues: issuesOf(answers, dimension, true),
        isBegun: sections.has(dimension.key),
      };
    }),
  };
}

/** Files that stand for indicators, by indicator, with their names. */
export async function listEvidence(caseId: string, tx: Transaction = database()) {
  const rows = await tx.caseDocument.findMany({
    where: { caseId, removedAt: null, material: { startsWith: "indicator." } },
    select: { id: true, material: true, fileId: true, file: { select: { name: true, size: true } } },
    orderBy: [{ addedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, material, fileId, file }) => ({
    id,
    fileId,
    indicator: material.slice(materialOf("").length),
    ...file,
  }));
}

/** Words of the self-assessment by indicator, as they stand. */
export function wordsOf(
  tree: readonly Dimension[],
  sections: ReadonlyMap<string, { answers: TypedAnswers }>,
): Record<string, string> {
  const answers = Object.assign({}, ...[...sections.values()].map((section) => section.answers));
  return Object.fromEntries(
    indicatorsOf(tree).map((indicator) => [indicator.key, typedIndicator(answers, indicator).text]),
  );
}
