import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { indicatorSetEvents } from "../events";
import { indicatorSetLifecycle } from "../policy";
import { getIndicatorSet } from "../queries";
import { setWordsSchema } from "../schema";

/** Writes title, legal basis and cut-offs of a draft. */
export const editIndicatorSet = command(setWordsSchema, async ({ actor, tx }, input) => {
  const set = await getIndicatorSet(actor, input.id, tx);
  indicatorSetLifecycle.take("editSet", actor, set);
  if (set.version !== input.version) throw new Refusal("platform.changedMeanwhile");
  const { title, titleEn, basis, basisEn } = input;
  const cutoffs = {
    5: input.cutoff5,
    4: input.cutoff4,
    3: input.cutoff3,
    2: input.cutoff2,
    1: input.cutoff1,
  };
  await advance(tx.indicatorSet, set, { title, titleEn, basis, basisEn, cutoffs });
  const { kind, ordinal } = set;
  await record(tx, actor, indicatorSetEvents.edited(set.id, { title, titleEn, kind, ordinal }));
  return { id: set.id };
});
