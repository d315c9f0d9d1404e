import type { CommandContext } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Refusal } from "@/lib/platform/errors";

/** A repaired record stops counting from today. Throws Refusal "repairs.recordEnded" where it did so already. */
export async function endRecord({ tx, today }: CommandContext, id: string, reason: string): Promise<void> {
  const { count } = await tx.creditRecord.updateMany({
    where: { id, endedOn: null, annulledOn: null },
    data: { endedOn: toDatabaseDate(today), endReason: reason },
  });
  if (count === 0) throw new Refusal("repairs.recordEnded");
}
