import { advance } from "@/lib/platform/advance";
import { system } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { transactionTime } from "@/lib/platform/command";
import { database, type Transaction } from "@/lib/platform/db/client";
import { type BulkConnection, inTransaction, jsonText } from "@/lib/platform/db/copy";
import type { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { failTask, finishTask } from "@/lib/platform/jobs/tasks";
import { importEvents } from "../events";
import { importLifecycle } from "../policy";
import { type Batch, getBatch } from "../queries/batches";
import type { RowProblem } from "../schema";

type Work = { batchId: string; taskId: string };

const toldOf = ({ number, fileName, uploadedById }: Batch) => ({ number, fileName, uploadedById });

/** Marks rows as unfit for a reason that only the whole sheet or the whole register shows. */
async function markProblems(
  connection: BulkConnection,
  batchId: string,
  found: { row: number; problem: RowProblem }[],
) {
  await connection.query(
    `UPDATE "ImportRow" line SET "outcome" = 'problem', "particulars" = NULL,
       "problems" = coalesce(line."problems", '[]') || jsonb_build_array(found."problem")
     FROM jsonb_to_recordset($2::jsonb) AS found("row" int, "problem" jsonb)
     WHERE line."batchId" = $1 AND line."row" = found."row"`,
    [batchId, jsonText(found)],
  );
}

/** New entries that bear the name of one that is on the register: most likely the same one with a mistyped code. */
async function nameTwins(connection: BulkConnection, batchId: string) {
  const { rows } = await connection.query<{ row: number; name: string; uscc: string }>(
    `SELECT line."row", entry."name", entry."uscc" FROM "ImportRow" line
     JOIN "Organization" entry ON entry."name" = line."particulars" ->> 'name'
     WHERE line."batchId" = $1 AND line."outcome" = 'create' AND line."particulars" ->> 'uscc' IS NOT NULL
       AND entry."uscc" IS NOT NULL AND entry."status" NOT IN ('deregistered', 'revoked')`,
    [batchId],
  );
  return rows.map(({ row, uscc }): { row: number; problem: RowProblem } => ({
    row,
    problem: { kind: "duplicate", key: "imports.problems.nameTaken", values: { uscc }, field: "name" },
  }));
}

async function countOutcomes(tx: Transaction, batchId: string) {
  const groups = await tx.importRow.groupBy({ by: ["outcome"], where: { batchId }, _count: true });
  const of = (outcome: string) => groups.find((group) => group.outcome === outcome)?._count ?? 0;
  const [created, updated, unchanged, bad] = [of("create"), of("update"), of("unchanged"), of("problem")];
  return { good: created + updated, unchanged, bad, rows: created + updated + unchanged + bad };
}

/** Ends a check: marks rows that are twins, counts, and tells whoever uploaded the sheet. */
export async function concludeCheck(
  connection: BulkConnection,
  { batchId, taskId, token }: Work & { token: number },
  repeated: { row: number; problem: RowProblem }[],
): Promise<void> {
  await inTransaction(connection, async () => {
    const found = [...repeated, ...(await nameTwins(connection, batchId))];
    if (found.length > 0) await markProblems(connection, batchId, found);
  });
  await database().$transaction(
    async (tx) => {
      const batch = await getBatch(system, batchId, today(), tx);
      const status = importLifecycle.take("finishCheck", system, batch);
      const { good, bad, unchanged, rows } = await countOutcomes(tx, batchId);
      await advance(
        tx.importBatch,
        { id: batchId, version: token },
        { status, rowCount: rows, goodCount: good, badCount: bad, unchangedCount: unchanged },
      );
      await finishTask(taskId, { rows, good, bad }, tx);
      await record(tx, system, importEvents.checked(batchId, { ...toldOf(batch), rows, good, bad }));
    },
    { timeout: 60_000 },
  );
}

/** Ends a check whose file cannot be read to its end. Nothing of it is kept. */
export async function failCheck({ batchId, taskId, token }: Work & { token: number }, problem: Refusal) {
  await database().$transaction(async (tx) => {
    const batch = await getBatch(system, batchId, today(), tx);
    const status = importLifecycle.take("fail", system, batch);
    const failure = { key: problem.key, values: problem.values };
    await advance(tx.importBatch, { id: batchId, version: token }, { status, failure });
    await tx.importRow.deleteMany({ where: { batchId } });
    await failTask(taskId, problem.key, tx);
    await record(tx, system, importEvents.failed(batchId, { ...toldOf(batch), reason: problem.key }));
  });
}

/** Ends the writing of a batch. A second run finds it ended and does nothing. */
export async function concludeWriting({ batchId, taskId }: Work): Promise<void> {
  await database().$transaction(async (tx) => {
    const batch = await getBatch(system, batchId, today(), tx);
    if (batch.status !== "applying") return;
    const status = importLifecycle.take("finishApply", system, batch);
    await advance(tx.importBatch, batch, { status, appliedAt: await transactionTime(tx) });
    const { createdCount: created, updatedCount: updated, badCount: failed } = batch;
    await finishTask(taskId, { created, updated, failed }, tx);
    await record(tx, system, importEvents.applied(batchId, { ...toldOf(batch), created, updated, failed }));
  });
}

/** Ends the undo of a batch. */
export async function concludeUndo({ batchId, taskId }: Work): Promise<void> {
  await database().$transaction(async (tx) => {
    const batch = await getBatch(system, batchId, today(), tx);
    if (batch.status !== "undoing") return;
    const status = importLifecycle.take("finishUndo", system, batch);
    await advance(tx.importBatch, batch, { status, undoneAt: await transactionTime(tx) });
    await finishTask(taskId, { kept: batch.keptCount }, tx);
    await record(tx, system, importEvents.undone(batchId, { ...toldOf(batch), kept: batch.keptCount }));
  });
}
