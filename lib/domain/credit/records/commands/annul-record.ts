import { z } from "zod";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { type CommandContext, command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { creditRecordEvents } from "../../events";
import { mayAnnulRecords } from "../../policy";
import { recomputing } from "../../scores/commands/recompute";
import { getRecord } from "../queries/records";

const annulmentSchema = z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(1_000) });

/** Takes a record out of the reckoning from a day on, with the reason; whoever decides calls it with scores to follow. */
export async function annul(
  { actor, tx }: Pick<CommandContext, "actor" | "tx">,
  { id, reason, on }: { id: string; reason: string; on: CalendarDate },
): Promise<void> {
  const { count } = await tx.creditRecord.updateMany({
    where: { id, annulledOn: null },
    data: {
      annulledOn: toDatabaseDate(on),
      annulReason: reason,
      annulledById: actor.accountId,
      annulledByName: actor.name,
      underObjectionSince: null,
    },
  });
  if (count === 0) throw new Refusal("credit.annulledAlready");
}

/**
 * A credit officer annuls a record whose ground was taken back, within three working days of hearing of it (Shanghai
 * Credit Regulations art. 37). The score follows in the same transaction. Throws Refusal "credit.annulledAlready".
 */
export const annulRecord = command(annulmentSchema, async ({ actor, tx, today }, { id, reason }) => {
  if (!mayAnnulRecords(actor)) throw new Forbidden();
  const found = await getRecord(actor, id, tx);
  const { organizationId, kind } = found;
  await recomputing(tx, { organizationIds: [organizationId], day: today, cause: "decision" }, () =>
    annul({ actor, tx }, { id, reason, on: today }),
  );
  await record(tx, actor, creditRecordEvents.annulled(id, { organizationId, kind, reason, day: today }));
  return { id };
});
