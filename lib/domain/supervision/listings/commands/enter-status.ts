import type { LimitMove } from "@/lib/domain/cases/commands/move-case";
import { moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { ListingCase } from "../queries/listing";
import { isEnded, waitsFor } from "../rules";
import type { ListingStatus } from "../schema";

const limits: Partial<Record<ListingStatus, LimitMove>> = {
  noticed: { rule: "listing.defenceWorkingDays" },
  defended: { rule: "listing.verificationWorkingDays" },
  undefended: { rule: "listing.verificationWorkingDays" },
  verified: "keep",
  exitDue: { rule: "listing.removalWorkingDays" },
};

/**
 * Moves a listing into a status, with whose turn it is and the limit that begins, that of the status unless another is
 * given; `changes` are those of its case.
 */
export function enterStatus(
  { tx, now, today }: Pick<CommandContext, "tx" | "now" | "today">,
  file: ListingCase,
  status: ListingStatus,
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
  limit: LimitMove = limits[status] ?? "none",
): Promise<void> {
  const move = {
    status,
    waitsFor: waitsFor(status),
    limit,
    isEnding: isEnded(status),
  };
  return moveCase(tx, file, move, { now, today }, changes);
}
