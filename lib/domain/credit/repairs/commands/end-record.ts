import type { CommandContext } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { endRecords } from "../../records/commands/end-records";

/**
 * A repaired record stops counting from today, and the score follows in the same transaction. Throws Refusal
 * "repairs.recordEnded" where it did so already.
 */
export async function endRecord(context: CommandContext, id: string, reason: string): Promise<void> {
  const ended = await endRecords(context, { recordIds: [id], reason, on: context.today });
  if (ended === 0) throw new Refusal("repairs.recordEnded");
}
