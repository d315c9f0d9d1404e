import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { indicatorSetEvents } from "../events";
import { indicatorSetLifecycle } from "../policy";
import { getIndicatorSet } from "../queries";
import { pointsOfSet, problemOfSet } from "../rules";
import { setIdSchema } from "../schema";

const refusals = {
  points: "evaluations.setPoints",
  keys: "evaluations.setKeys",
  cutoffs: "evaluations.setCutoffs",
} as const;

/** A second officer puts a set in force; the one before it stays for those who were evaluated by it. */
export const adoptIndicatorSet = command(setIdSchema, async ({ actor, tx, now }, { id }) => {
  const set = await getIndicatorSet(actor, id, tx);
  const status = indicatorSetLifecycle.take("adoptSet", actor, set);
  const problem = problemOfSet(set.tree, set.cutoffs);
  if (problem !== null) {
    throw new Refusal(refusals[problem as keyof typeof refusals], { points: pointsOfSet(set.tree) });
  }
  await tx.indicatorSet.updateMany({
    where: { kind: set.kind, status: "adopted" },
    data: { status: "retired", version: { increment: 1 } },
  });
  await advance(tx.indicatorSet, set, {
    status,
    adoptedById: actor.accountId,
    adoptedByName: actor.name,
    adoptedAt: now,
  });
  const { title, titleEn, kind, ordinal } = set;
  await record(tx, actor, indicatorSetEvents.adopted(id, { title, titleEn, kind, ordinal }));
  return { id };
});
