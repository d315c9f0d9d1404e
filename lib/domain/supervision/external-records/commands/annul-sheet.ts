import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { externalBatchEvents } from "../events";
import { mayKeepExternalRecords } from "../policy";
import { getBatch } from "../queries/batches";
import { annulmentSchema, batchStepSchema } from "../schema";
import { annulOne } from "./annul";

/** Gives up a sheet that was only looked at. Throws Refusal "externalRecords.sheetDone". */
export const discardExternalSheet = command(batchStepSchema, async ({ actor, tx, now }, { id, version }) => {
  if (actor.accountId === null || !mayKeepExternalRecords(actor)) throw new Forbidden();
  const batch = await getBatch(actor, id, tx);
  if (batch.status !== "checked") throw new Refusal("externalRecords.sheetDone");
  await advance(tx.externalBatch, { id, version }, { annulledAt: now });
  await record(tx, actor, externalBatchEvents.discarded(id, batch));
  return { id };
});

/** Annuls every record that a sheet brought, such as of a wrong sheet. Throws Refusal "externalRecords.sheetNotTaken". */
export const annulExternalSheet = command(annulmentSchema, async (context, { id, reason }) => {
  const { actor, tx, now } = context;
  if (actor.accountId === null || !mayKeepExternalRecords(actor)) throw new Forbidden();
  const batch = await getBatch(actor, id, tx);
  if (batch.status !== "confirmed") throw new Refusal("externalRecords.sheetNotTaken");
  await advance(tx.externalBatch, batch, { annulledAt: now, annulReason: reason });
  const ofBatch = { where: { batchId: id, annulledOn: null }, select: { id: true } } as const;
  const records = [...(await tx.externalRecord.findMany(ofBatch)), ...(await tx.penalty.findMany(ofBatch))];
  for (const one of records) await annulOne(context, one.id, reason);
  await record(tx, actor, externalBatchEvents.annulled(id, { ...batch, reason, records: records.length }));
  return { id };
});
