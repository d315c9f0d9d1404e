import type { CalendarDate } from "@/lib/platform/clock";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { moveCase } from "../../cases/commands/move-case";
import type { EvaluationCase } from "../queries/evaluation";
import { isClosed, limitOf, waitsFor } from "../rules";
import type { EvaluationStatus } from "../schema";

/** `limitFrom` is the day on which the limit begins, where that is not today. */
type Moment = Pick<CommandContext, "now" | "today"> & { limitFrom?: CalendarDate };

/** Moves an evaluation into a status, guarded by its version as read: whose turn it is and which limit begins. */
export function enterStatus(
  tx: CommandContext["tx"],
  file: EvaluationCase,
  status: EvaluationStatus,
  { now, today, limitFrom = today }: Moment,
  changes: Prisma.CaseUncheckedUpdateManyInput = {},
): Promise<void> {
  const rule = limitOf(status);
  const move = {
    status,
    waitsFor: waitsFor(status),
    limit: rule === null ? ("none" as const) : { rule, from: limitFrom },
    isEnding: isClosed(status),
  };
  return moveCase(tx, file, move, { now, today }, changes);
}
