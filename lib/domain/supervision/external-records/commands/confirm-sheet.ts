import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { externalBatchEvents } from "../events";
import { mayKeepExternalRecords } from "../policy";
import { getBatch } from "../queries/batches";
import { checkSheet } from "../queries/sheet";
import { batchStepSchema } from "../schema";
import { keepRecord } from "./keep-record";

/**
 * Takes over every good row of a sheet at once, read and compared anew, and keeps with the batch why the others were left
 * out. Throws Refusal "externalRecords.sheetDone" and "externalRecords.nothingToTake".
 */
export const confirmExternalSheet = command(batchStepSchema, async (context, { id, version }) => {
  const { actor, tx, now } = context;
  if (actor.accountId === null || !mayKeepExternalRecords(actor)) throw new Forbidden();
  const batch = await getBatch(actor, id, tx);
  if (batch.status !== "checked" || !batch.file) throw new Refusal("externalRecords.sheetDone");
  const { rows } = await checkSheet(batch.file.sha256, { source: batch.source, department: "" }, tx);
  const good = rows.flatMap(({ organization, facts }) =>
    organization && facts ? [{ organization, facts }] : [],
  );
  if (good.length === 0) throw new Refusal("externalRecords.nothingToTake");
  const problems = rows
    .filter(({ facts }) => facts === null)
    .map(({ row, shown, problems: found }) => ({ row, shown, problems: found }));
  await advance(
    tx.externalBatch,
    { id, version },
    { confirmedAt: now, acceptedCount: good.length, problems },
  );
  for (const one of good) await keepRecord(context, { ...one, batch });
  const { number, fileName, source } = batch;
  const told = { number, fileName, source, rows: rows.length, accepted: good.length };
  await record(tx, actor, externalBatchEvents.confirmed(id, told));
  return { id };
});
