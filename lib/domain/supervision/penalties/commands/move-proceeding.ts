import { type LimitMove, moveCase } from "@/lib/domain/cases/commands/move-case";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Proceeding } from "../queries/proceeding";
import { hasEnded, waitsFor } from "../rules";
import type { PenaltyStatus } from "../schema";

type Move = {
  status: PenaltyStatus;
  limit?: LimitMove;
  /** Columns of the case and of the proceeding that the step writes. */
  changes?: Prisma.CaseUncheckedUpdateManyInput;
  written?: Prisma.PenaltyProceedingUncheckedUpdateInput;
};

/** Takes a proceeding to its next status. The days to decide it run from its opening unless `limit` names another limit. */
export async function moveProceeding(
  { tx, now, today }: Pick<CommandContext, "tx" | "now" | "today">,
  proceeding: Proceeding,
  { status, limit = { rule: "penalty.decisionDays", from: proceeding.filedOn }, changes, written }: Move,
): Promise<void> {
  const isEnding = hasEnded(status);
  const move = { status, waitsFor: waitsFor(status), limit, isEnding };
  await moveCase(tx, proceeding, move, { now, today }, changes);
  if (written) await tx.penaltyProceeding.update({ where: { caseId: proceeding.id }, data: written });
}
