import { getRule } from "@/lib/domain/district/queries/rules";
import type { Actor } from "@/lib/platform/auth/actor";
import { type CalendarDate, dateInShanghai } from "@/lib/platform/clock";
import { database, type Transaction } from "@/lib/platform/db/client";
import { NotFound } from "@/lib/platform/errors";
import type { Paging } from "@/lib/platform/lists/paging";
import { visibleTo } from "../policy";
import { isUndoable, undoUntil } from "../rules";
import type { BatchFailure, ColumnMapping, SheetHeaders } from "../schema";

/** One page of batches, newest first, with the progress of those at work, and how many there are. */
export async function listBatches(actor: Actor, { page, pageSize }: Paging) {
  const where = visibleTo(actor);
  const [batches, count] = await Promise.all([
    database().importBatch.findMany({
      where,
      orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().importBatch.count({ where }),
  ]);
  const taskIds = batches.flatMap(({ taskId }) => taskId ?? []);
  const tasks = await database().task.findMany({ where: { id: { in: taskIds }, status: "running" } });
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  return {
    count,
    batches: batches.map((batch) => ({ ...batch, task: taskOf.get(batch.taskId ?? "") ?? null })),
  };
}

export type BatchEntry = Awaited<ReturnType<typeof listBatches>>["batches"][number];

/** One batch with all that its page shows. Throws NotFound. */
export async function getBatch(actor: Actor, id: string, today: CalendarDate, tx: Transaction = database()) {
  const batch = await tx.importBatch.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    include: { file: true },
  });
  if (!batch) throw new NotFound();
  const undoDays = await getRule("import.undoDays", today, tx);
  const appliedOn = batch.appliedAt && dateInShanghai(batch.appliedAt);
  return {
    ...batch,
    mapping: batch.mapping as ColumnMapping | null,
    headers: batch.headers as SheetHeaders | null,
    failure: batch.failure as BatchFailure | null,
    isUndoable: isUndoable(appliedOn, today, undoDays),
    undoUntil: undoUntil(appliedOn, undoDays),
  };
}

export type Batch = Awaited<ReturnType<typeof getBatch>>;
