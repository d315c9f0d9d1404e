import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { indicatorSetEvents } from "../events";
import { indicatorSetLifecycle } from "../policy";
import { getIndicatorSet } from "../queries";
import { setIdSchema } from "../schema";

/** Begins the next set of a form as a copy. Refuses a second draft of the same form. */
export const copyIndicatorSet = command(setIdSchema, async ({ actor, tx }, { id }) => {
  const set = await getIndicatorSet(actor, id, tx);
  indicatorSetLifecycle.take("copySet", actor, set);
  const { kind } = set;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`indicator sets of ${kind}`}, 0))`;
  const drafts = await tx.indicatorSet.count({ where: { kind, status: "draft" } });
  if (drafts > 0) throw new Refusal("evaluations.draftSetOpen");
  const newest = await tx.indicatorSet.aggregate({ where: { kind }, _max: { ordinal: true } });
  const ordinal = (newest._max.ordinal ?? 0) + 1;
  const { title, titleEn, basis, basisEn, tree, cutoffs } = set;
  const copy = await tx.indicatorSet.create({
    data: {
      kind,
      ordinal,
      title,
      titleEn,
      basis,
      basisEn,
      indicators: tree,
      cutoffs,
      createdById: actor.accountId,
      createdByName: actor.name,
    },
    select: { id: true },
  });
  await record(tx, actor, indicatorSetEvents.drafted(copy.id, { title, titleEn, kind, ordinal }));
  return copy;
});
