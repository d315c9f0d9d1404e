import { getRule } from "@/lib/domain/district/queries/rules";
import { addMonths, type CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { creditRecordEvents } from "../../events";
import { recomputing } from "../../scores/commands/recompute";

type Ending = {
  recordIds: readonly string[];
  /** Why, for the readers of the record. */
  reason: string;
  /** First day on which they no longer count. */
  on: CalendarDate;
};

/**
 * Ends the effect of records that were repaired (Order 60 art. 17; Shanghai Credit Regulations art. 38) and reckons the
 * scores anew in the same transaction. Records that have ended or were annulled already stay as they are. Gives how many
 * were ended.
 */
export async function endRecords(
  { actor, tx, today }: CommandContext,
  { recordIds, reason, on }: Ending,
): Promise<number> {
  const found = await tx.creditRecord.findMany({
    where: {
      id: { in: [...recordIds] },
      annulledOn: null,
      OR: [{ endedOn: null }, { endedOn: { gt: toDatabaseDate(on) } }],
    },
    select: { id: true, organizationId: true, kind: true, publicUntil: true },
  });
  if (found.length === 0) return 0;
  const publicUntil = addMonths(on, await getRule("credit.dishonestyMonths", today, tx));
  const organizationIds = [...new Set(found.map(({ organizationId }) => organizationId))];
  await recomputing(tx, { organizationIds, day: today, cause: "decision" }, async () => {
    for (const row of found) {
      await tx.creditRecord.update({
        where: { id: row.id },
        data: {
          endedOn: toDatabaseDate(on),
          endReason: "repaired",
          ...(row.publicUntil && { publicUntil: toDatabaseDate(publicUntil) }),
        },
      });
    }
  });
  for (const { id, organizationId, kind } of found) {
    await record(tx, actor, creditRecordEvents.ended(id, { organizationId, kind, reason, day: on }));
  }
  return found.length;
}
