import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { nestedValues } from "@/lib/platform/forms/nested-values";
import { indicatorSetEvents } from "../events";
import { indicatorSetLifecycle } from "../policy";
import { getIndicatorSet } from "../queries";
import { dimensionEditSchema, type IndicatorRow, indicatorRowsSchema, indicatorSchema } from "../schema";

/** A row of the form as an indicator; a new one gets the next free key. */
function indicatorOf(row: IndicatorRow, dimension: string, place: number) {
  return indicatorSchema.parse({
    key: row.key === "" ? `${dimension}X${place + 1}` : row.key,
    points: row.points,
    name: { zh: row.nameZh, en: row.nameEn },
    asks: { zh: row.asksZh, en: row.asksEn },
    evidence: { zh: row.evidenceZh, en: row.evidenceEn },
    ...(row.figure !== "" && { figure: row.figure }),
  });
}

/**
 * Writes one dimension of a draft anew: its name and its indicators (`rows.<n>.<field>`);
 * a row that was emptied goes. Throws Refusal
 * "platform.changedMeanwhile" when the draft was written since `version` was read.
 */
export const editDimension = command(dimensionEditSchema, async ({ actor, tx }, input) => {
  const set = await getIndicatorSet(actor, input.id, tx);
  indicatorSetLifecycle.take("editSet", actor, set);
  if (set.version !== input.version) throw new Refusal("platform.changedMeanwhile");
  if (!set.tree.some(({ key }) => key === input.dimension)) throw new NotFound();
  const { rows } = nestedValues(Object.entries(input));
  const indicators = indicatorRowsSchema
    .parse(rows ?? [])
    .filter(({ nameZh, nameEn, points }) => nameZh !== "" || nameEn !== "" || points !== "")
    .map((row, place) => indicatorOf(row, input.dimension, place));
  const tree = set.tree.map((dimension) =>
    dimension.key === input.dimension
      ? { key: dimension.key, name: { zh: input.nameZh, en: input.nameEn }, indicators }
      : dimension,
  );
  await advance(tx.indicatorSet, set, { indicators: tree });
  const { title, titleEn, kind, ordinal } = set;
  await record(tx, actor, indicatorSetEvents.edited(set.id, { title, titleEn, kind, ordinal }));
  return { id: set.id };
});
