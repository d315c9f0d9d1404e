import { type LimitMove, moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { RepairCase } from "../queries/repair";
import { isClosed, waitsFor } from "../rules";
import type { RepairKind, RepairStatus } from "../schema";

/** The days in which an entry has to leave its list (Order 60 art. 14), a record the public page (Shanghai art. 38). */
const limits = {
  listingRemoval: { rule: "listing.removalWorkingDays" },
  recordRepair: { rule: "credit.removalWorkingDays" },
} as const satisfies Record<RepairKind, LimitMove>;

/** Moves a repair into a status; once it is verified, the days run in which what was asked for has to be done. */
export function enterStatus(
  { tx, now, today }: Pick<CommandContext, "tx" | "now" | "today">,
  file: RepairCase,
  status: RepairStatus,
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
): Promise<void> {
  const isEnding = isClosed(status);
  const limit = isEnding ? "none" : limits[file.kind];
  return moveCase(tx, file, { status, waitsFor: waitsFor(status), limit, isEnding }, { now, today }, changes);
}
