import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { indicatorSetEvents } from "../events";
import { indicatorSetLifecycle } from "../policy";
import { getIndicatorSet } from "../queries";
import { setIdSchema } from "../schema";

/** Throws a draft away: nobody was evaluated by it. */
export const discardIndicatorSet = command(setIdSchema, async ({ actor, tx }, { id }) => {
  const set = await getIndicatorSet(actor, id, tx);
  indicatorSetLifecycle.take("discardSet", actor, set);
  const { count } = await tx.indicatorSet.deleteMany({
    where: { id, status: "draft", version: set.version },
  });
  if (count === 0) throw new Refusal("platform.changedMeanwhile");
  const { title, titleEn, kind, ordinal } = set;
  await record(tx, actor, indicatorSetEvents.discarded(id, { title, titleEn, kind, ordinal }));
  return { id };
});
