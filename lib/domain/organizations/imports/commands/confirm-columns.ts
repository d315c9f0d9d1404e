import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import type { Transaction } from "@/lib/platform/db/client";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { normalizeHeader } from "@/lib/platform/sheets/headers";
import { chosenMapping, missingColumns } from "../columns/rules";
import { importEvents } from "../events";
import { checkImport } from "../jobs";
import { importLifecycle } from "../policy";
import { getBatch } from "../queries/batches";
import { type ColumnMapping, columnsSchema } from "../schema";

/** Keeps what the headings stood for, for the next sheet of this office. */
async function remember(tx: Transaction, headers: string[], { columns }: ColumnMapping, now: Date) {
  for (const [field, column] of Object.entries(columns)) {
    const header = normalizeHeader(headers[column] ?? "");
    if (header === "") continue;
    await tx.headerAlias.upsert({
      where: { header },
      create: { header, field, usedAt: now },
      update: { field, usedAt: now },
    });
  }
}

/** Settles which column is which and starts the check; an earlier check of the batch is forgotten. */
export const confirmColumns = command(columnsSchema, async ({ actor, tx, now, today }, input) => {
  const batch = await getBatch(actor, input.id, today, tx);
  const status = importLifecycle.take("check", actor, batch);
  const headers = (batch.headers?.columns ?? []).map(({ header }) => header);
  const { mapping, repeated } = chosenMapping(headers, input.columns);
  if (repeated.length > 0) throw new FieldProblem("columns", "imports.problems.columnTwice");
  if (missingColumns(mapping).lacksIdentifier) {
    throw new FieldProblem("columns", "imports.problems.identifierColumnMissing");
  }
  await remember(tx, headers, mapping, now);
  const task = await openTask(tx, {
    kind: "imports.check",
    startedById: actor.accountId,
    subjectId: batch.id,
  });
  await advance(tx.importBatch, batch, {
    status,
    mapping,
    taskId: task.id,
    rowCount: 0,
    goodCount: 0,
    badCount: 0,
    unchangedCount: 0,
  });
  const { number, fileName } = batch;
  const columns = Object.keys(mapping.columns).length;
  await record(tx, actor, importEvents.columnsConfirmed(batch.id, { number, fileName, columns }));
  await enqueue(tx, checkImport, { batchId: batch.id, taskId: task.id });
  return { id: batch.id };
});
