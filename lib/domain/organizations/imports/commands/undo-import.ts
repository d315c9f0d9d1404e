import { z } from "zod";
import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { importEvents } from "../events";
import { undoImport } from "../jobs";
import { importLifecycle } from "../policy";
import { getBatch } from "../queries/batches";

const undoSchema = z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(500) });

/** Has a written batch taken back, within the days of the rule `import.undoDays`. */
export const startUndo = command(undoSchema, async ({ actor, tx, today }, { id, reason }) => {
  const batch = await getBatch(actor, id, today, tx);
  const status = importLifecycle.take("undo", actor, batch);
  const total = batch.createdCount + batch.updatedCount;
  const task = await openTask(tx, {
    kind: "imports.undo",
    startedById: actor.accountId,
    subjectId: id,
    total,
  });
  await advance(tx.importBatch, batch, { status, taskId: task.id });
  const { number, fileName } = batch;
  await record(tx, actor, importEvents.undoStarted(id, { number, fileName, reason }));
  const askedBy = { ...actor, role: "systemAdmin" as const };
  await enqueue(tx, undoImport, { batchId: id, taskId: task.id, actor: askedBy, reason });
  return { id };
});
