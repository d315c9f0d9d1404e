import { type CommandContext, command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, NotFound, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { externalRecordEvents } from "../events";
import { mayKeepExternalRecords } from "../policy";
import { findKept } from "../queries/kept";
import { annulmentSchema } from "../schema";

/** Takes one record's effect away, with the reason; the record itself stays. False where it was annulled already. */
export async function annulOne(
  { actor, tx, today }: CommandContext,
  id: string,
  reason: string,
): Promise<boolean> {
  const kept = await findKept(id, tx);
  if (!kept) throw new NotFound();
  const annulment = {
    where: { id, annulledOn: null },
    data: { annulledOn: toDatabaseDate(today), annulReason: reason },
  };
  const { count } =
    kept.source === "penalty"
      ? await tx.penalty.updateMany(annulment)
      : await tx.externalRecord.updateMany(annulment);
  if (count === 0) return false;
  await record(tx, actor, externalRecordEvents.annulled(id, { ...kept, reason, annulledOn: today }));
  return true;
}

/** Annuls a record that was wrong or was withdrawn by its source. Throws Refusal "externalRecords.annulledAlready". */
export const annulExternalRecord = command(annulmentSchema, async (context, { id, reason }) => {
  const { actor } = context;
  if (actor.accountId === null || !mayKeepExternalRecords(actor)) throw new Forbidden();
  if (!(await annulOne(context, id, reason))) throw new Refusal("externalRecords.annulledAlready");
  return { id };
});
