import { moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { ObjectionCase } from "../queries/objection";
import { isClosed, isMarked, limitOf, waitsFor } from "../rules";
import type { ObjectionStatus } from "../schema";

/** Moves an objection into a status with the limit that begins, and marks its record while the status asks for it. */
export async function enterStatus(
  { tx, now, today }: Pick<CommandContext, "tx" | "now" | "today">,
  file: ObjectionCase,
  status: ObjectionStatus,
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
): Promise<void> {
  const rule = limitOf(status, file.objection.isSupplied);
  const move = {
    status,
    waitsFor: waitsFor(status),
    limit: rule === null ? ("keep" as const) : { rule },
    isEnding: isClosed(status),
  };
  await moveCase(tx, file, move, { now, today }, changes);
  await tx.creditRecord.update({
    where: { id: file.record.id },
    data: { underObjectionSince: isMarked(status) ? (file.record.underObjectionSince ?? now) : null },
  });
}
