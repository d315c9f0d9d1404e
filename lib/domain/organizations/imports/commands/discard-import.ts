import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { importEvents } from "../events";
import { importLifecycle } from "../policy";
import { getBatch } from "../queries/batches";
import { batchSchema } from "../schema";

/** Puts a batch aside that nobody wants to write; its rows are forgotten, the batch itself stays in the history. */
export const discardImport = command(batchSchema, async ({ actor, tx, today }, { id }) => {
  const batch = await getBatch(actor, id, today, tx);
  const status = importLifecycle.take("discard", actor, batch);
  await advance(tx.importBatch, batch, { status });
  await tx.importRow.deleteMany({ where: { batchId: id } });
  const { number, fileName } = batch;
  await record(tx, actor, importEvents.discarded(id, { number, fileName }));
  return { id };
});
