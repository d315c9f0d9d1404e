import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { importEvents } from "../events";
import { applyImport } from "../jobs";
import { importLifecycle } from "../policy";
import { getBatch } from "../queries/batches";
import { batchSchema } from "../schema";

/** Has the good rows of a checked batch written. Of two administrators only the first gets through. */
export const confirmImport = command(batchSchema, async ({ actor, tx, today }, { id }) => {
  const batch = await getBatch(actor, id, today, tx);
  const status = importLifecycle.take("apply", actor, batch);
  const total = batch.goodCount;
  const task = await openTask(tx, {
    kind: "imports.apply",
    startedById: actor.accountId,
    subjectId: id,
    total,
  });
  await advance(tx.importBatch, batch, { status, taskId: task.id });
  const { number, fileName } = batch;
  await record(tx, actor, importEvents.confirmed(id, { number, fileName, rows: total }));
  await enqueue(tx, applyImport, { batchId: id, taskId: task.id, actor: { ...actor, role: "systemAdmin" } });
  return { id };
});
