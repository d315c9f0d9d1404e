import { moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { RepairCase } from "../queries/repair";
import { isClosed, waitsFor } from "../rules";
import type { RepairStatus } from "../schema";

/** Moves a repair into a status; once it is verified, the days run in which the entry has to leave the list (Order 60 art. 14). */
export function enterStatus(
  { tx, now, today }: Pick<CommandContext, "tx" | "now" | "today">,
  file: RepairCase,
  status: RepairStatus,
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
): Promise<void> {
  const isEnding = isClosed(status);
  const limit = isEnding ? "none" : ({ rule: "listing.removalWorkingDays" } as const);
  return moveCase(tx, file, { status, waitsFor: waitsFor(status), limit, isEnding }, { now, today }, changes);
}
