import { type CommandContext, command } from "@/lib/platform/command";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { isApplicant } from "../../../cases/policy";
import { pointsOfDimension, scoredIn } from "../../indicator-sets/rules";
import type { Dimension } from "../../indicator-sets/schema";
import { getEvaluation } from "../../queries/evaluation";
import { fittingAnswers, issuesOf, pointsOf, typedIndicator } from "../rules";
import { dimensionSaveSchema, materialOf, type TypedAnswers, typedAnswersSchema } from "../schema";

type Saving = Pick<CommandContext, "actor" | "tx" | "now"> & { caseId: string; dimension: Dimension };

/** Files named in the answers become documents of their indicator; those no longer named are taken back. */
async function keepEvidence({ actor, tx, now, caseId, dimension }: Saving, answers: TypedAnswers) {
  for (const indicator of dimension.indicators) {
    const { fileIds } = typedIndicator(answers, indicator);
    const material = materialOf(indicator.key);
    const kept = await tx.caseDocument.findMany({ where: { caseId, material, removedAt: null } });
    const gone = kept.filter(({ fileId }) => !fileIds.includes(fileId));
    if (gone.length > 0) {
      await tx.caseDocument.updateMany({
        where: { id: { in: gone.map(({ id }) => id) } },
        data: { removedAt: now },
      });
    }
    const fresh = fileIds.filter((id) => kept.every(({ fileId }) => fileId !== id));
    if (fresh.length === 0 || actor.accountId === null) continue;
    const addedById = actor.accountId;
    const known = await tx.caseDocument.findMany({
      where: { caseId, fileId: { in: fresh } },
      select: { fileId: true },
    });
    const own = await tx.storedFile.findMany({
      where: { id: { in: fresh }, uploadedById: addedById },
      select: { id: true },
    });
    const mayStand = new Set([...known.map(({ fileId }) => fileId), ...own.map(({ id }) => id)]);
    if (fresh.some((id) => !mayStand.has(id))) throw new Refusal("cases.fileGone");
    await tx.caseDocument.createMany({
      data: fresh.map((fileId) => ({ caseId, material, fileId, addedById, addedAt: now })),
    });
  }
}

/** Writes over the version that was read. Throws Refusal when somebody else wrote in between. */
async function writeOver(saving: Saving, version: number, answers: TypedAnswers) {
  const { actor, tx, now, caseId, dimension } = saving;
  const { key } = dimension;
  const writing = { answers, savedAt: now, savedById: actor.accountId ?? "", savedByName: actor.name };
  const { count } =
    version === 0
      ? await tx.caseSection.createMany({ data: [{ caseId, key, ...writing }], skipDuplicates: true })
      : await tx.caseSection.updateMany({
          where: { caseId, key, version },
          data: { ...writing, version: version + 1 },
        });
  if (count === 0) throw new Refusal("evaluations.changedElsewhere");
}

/** What a writer is told after each save: what is missing, and how many points stand. */
function judged(dimension: Dimension, answers: TypedAnswers) {
  const issues = issuesOf(answers, dimension, true);
  return {
    issues,
    isComplete: issues.length === 0,
    points: scoredIn(dimension, pointsOf(answers, dimension)),
    of: pointsOfDimension(dimension),
  };
}

/**
 * Keeps one dimension of a self-assessment as typed; nothing is judged. Throws Refusal "evaluations.changedElsewhere"
 * when it was saved since `version` was read, unless with the same answers, and "evaluations.notWritable" once it is sent in.
 */
export const saveDimension = command(dimensionSaveSchema, async ({ actor, tx, now }, input) => {
  const { id, section, version } = input;
  const evaluation = await getEvaluation(actor, id, now, tx);
  if (!isApplicant(actor, evaluation) || actor.accountId === null) throw new Forbidden();
  const dimension = evaluation.set.tree.find(({ key }) => key === section);
  if (!dimension) throw new NotFound();
  if (evaluation.status !== "draft") throw new Refusal("evaluations.notWritable");
  const stored = await tx.caseSection.findUnique({ where: { caseId_key: { caseId: id, key: section } } });
  const answers = fittingAnswers(input.answers, dimension);
  const facts = judged(dimension, answers);
  const before = typedAnswersSchema.parse(stored?.answers ?? {});
  if (stored && inOrder(before) === inOrder(answers)) {
    return { id, section, version: stored.version, savedAt: stored.savedAt, ...facts };
  }
  if ((stored?.version ?? 0) !== version) throw new Refusal("evaluations.changedElsewhere");
  const open = await tx.case.updateMany({
    where: { id, status: "draft" },
    data: { version: { increment: 1 } },
  });
  if (open.count === 0) throw new Refusal("evaluations.notWritable");
  const saving = { actor, tx, now, caseId: id, dimension };
  await writeOver(saving, version, answers);
  await keepEvidence(saving, answers);
  return { id, section, version: version + 1, savedAt: now, ...facts };
});

const inOrder = (answers: TypedAnswers) =>
  JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));
