import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { reckonRegister } from "../../scores/jobs";
import { rulebookEvents } from "../events";
import { rulebookLifecycle } from "../policy";
import { getRulebook } from "../queries/rulebooks";
import { adoptionSchema } from "../schema";

/**
 * A second officer adopts a version with the day on which it begins to count: today or later, and no other version may
 * begin on that day. From then on it is never altered; scores of earlier days keep the rules of their day.
 */
export const adoptRulebook = command(adoptionSchema, async ({ actor, tx, now, today }, input) => {
  const { id, version, effectiveFrom } = input;
  const proposed = await getRulebook(actor, id, tx);
  const status = rulebookLifecycle.take("adopt", actor, proposed);
  if (effectiveFrom < today) throw new FieldProblem("effectiveFrom", "credit.problems.past");
  const sameDay = await tx.creditRulebook.count({
    where: { status: "adopted", effectiveFrom: toDatabaseDate(effectiveFrom) },
  });
  if (sameDay > 0) throw new FieldProblem("effectiveFrom", "credit.problems.dayTaken");
  await advance(
    tx.creditRulebook,
    { id, version },
    {
      status,
      effectiveFrom: toDatabaseDate(effectiveFrom),
      adoptedById: actor.accountId,
      adoptedByName: actor.name,
      adoptedAt: now,
    },
  );
  const { ordinal, title } = proposed;
  await record(tx, actor, rulebookEvents.adopted(id, { ordinal, title, effectiveFrom }));
  if (effectiveFrom === today) await enqueue(tx, reckonRegister, {});
  return { id };
});
