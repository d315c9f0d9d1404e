import type { Actor } from "@/lib/platform/auth/actor";
import { type BulkConnection, inTransaction, jsonText, withBulkConnection } from "@/lib/platform/db/copy";
import { recordInBulk } from "@/lib/platform/events/record-in-bulk";
import { beginTask } from "@/lib/platform/jobs/tasks";
import type { ParticularField, Particulars } from "../../schema";
import { particularsOfRecorded } from "../comparison/rules";
import { importEvents } from "../events";
import { type ApplicableRow, readApplicableRows } from "../queries/applicable-rows";
import { lockEntries } from "../queries/known-entries";
import { blockSize } from "../rules";
import { concludeUndo } from "./conclude-work";
import { lockBatch } from "./lock-batch";
import {
  addChanges,
  type ChangeOfEntry,
  type EntryToWrite,
  keysOf,
  replaceEntries,
  touchesSearch,
} from "./write-entries";

type Work = { batchId: string; taskId: string; actor: Actor; reason: string };

/** Everything that may refer to an entry; the status periods of a new one came with it. */
const dependents = ["Office", "Amendment", "Membership", "RegisterChange", "Announcement", "FormerName"];

/** Removes new entries that nobody changed or refers to. Returns the rows whose entries stay. */
async function removeEntries(connection: BulkConnection, rows: ApplicableRow[]): Promise<number[]> {
  if (rows.length === 0) return [];
  const unused = dependents.map(
    (table) => `NOT EXISTS (SELECT 1 FROM "${table}" WHERE "organizationId" = entry."id")`,
  );
  const { rows: removable } = await connection.query<{ id: string }>(
    `SELECT entry."id" FROM "Organization" entry
     JOIN jsonb_to_recordset($1::jsonb) AS row("organizationId" uuid, "appliedVersion" int)
       ON entry."id" = row."organizationId" AND entry."version" = row."appliedVersion"
     WHERE ${unused.join(" AND ")} ORDER BY entry."id" FOR UPDATE OF entry`,
    [jsonText(rows.map(({ organizationId, appliedVersion }) => ({ organizationId, appliedVersion })))],
  );
  const ids = removable.map(({ id }) => id);
  await connection.query(`DELETE FROM "StatusPeriod" WHERE "organizationId" = ANY($1)`, [ids]);
  await connection.query(`DELETE FROM "Organization" WHERE "id" = ANY($1)`, [ids]);
  const removed = new Set(ids);
  return rows.filter(({ organizationId }) => !removed.has(organizationId)).map(({ row }) => row);
}

/** Takes back the status periods that the import opened, and opens those again that it ended. */
async function turnStatusesBack(connection: BulkConnection, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await connection.query(
    `WITH closed AS (DELETE FROM "StatusPeriod" WHERE "id" = ANY($1) RETURNING "organizationId", "since")
     UPDATE "StatusPeriod" period SET "until" = NULL FROM closed
     WHERE period."organizationId" = closed."organizationId" AND period."until" = closed."since"
       AND period."id" <> ALL($1)`,
    [ids],
  );
}

/** Gives changed entries their values back, if nobody changed them since. */
async function restoreEntries(connection: BulkConnection, rows: ApplicableRow[]) {
  const entries = await lockEntries(
    connection,
    rows.map(({ organizationId }) => organizationId),
  );
  const kept: number[] = [];
  const written: EntryToWrite[] = [];
  const changes: ChangeOfEntry[] = [];
  const formerNameIds: string[] = [];
  const periodIds: string[] = [];
  for (const { row, organizationId: id, before, particulars: after, appliedVersion } of rows) {
    const entry = entries.get(id);
    if (!before || entry?.version !== appliedVersion) {
      kept.push(row);
      continue;
    }
    const fields = Object.keys(before.values) as ParticularField[];
    const particulars: Particulars = { ...entry.particulars, ...particularsOfRecorded(before.values) };
    const names = entry.formerNames.filter((former) => former.id !== before.formerNameId);
    if (before.formerNameId) formerNameIds.push(before.formerNameId);
    if (before.statusPeriodId) periodIds.push(before.statusPeriodId);
    const keys = touchesSearch(fields)
      ? keysOf(
          particulars,
          names.map(({ name }) => name),
        )
      : entry.keys;
    written.push({ id, version: entry.version + 1, particulars, keys });
    changes.push({ id, fields, before: after, after: before.values });
  }
  await replaceEntries(connection, written);
  await connection.query(`DELETE FROM "FormerName" WHERE "id" = ANY($1)`, [formerNameIds]);
  await turnStatusesBack(connection, periodIds);
  return { kept, changes };
}

/** Takes one block back with its event, its changes and the progress in one transaction; the row it reached, or none. */
async function restoreBlock(connection: BulkConnection, work: Work): Promise<number | undefined> {
  const { batchId, taskId, actor, reason } = work;
  return inTransaction(connection, async () => {
    const batch = await lockBatch(connection, batchId, taskId);
    if (batch?.status !== "undoing") return undefined;
    const { undoneThrough: after, appliedThrough, number } = batch;
    const rows = await readApplicableRows(connection, batchId, after, blockSize, appliedThrough);
    const through = rows.at(-1)?.row;
    if (through === undefined) return undefined;
    const created = rows.filter(({ outcome }) => outcome === "create");
    const keptNew = await removeEntries(connection, created);
    const { kept: keptOld, changes } = await restoreEntries(
      connection,
      rows.filter(({ outcome }) => outcome === "update"),
    );
    const kept = [...keptNew, ...keptOld];
    await connection.query(
      `UPDATE "ImportRow" SET "problems" = $3::jsonb WHERE "batchId" = $1 AND "row" = ANY($2)`,
      [batchId, kept, jsonText([{ kind: "changed", key: "imports.problems.changedSince" }])],
    );
    const counts = { removed: created.length - keptNew.length, restored: changes.length, kept: kept.length };
    const block = { number, fromRow: after + 1, throughRow: through };
    const event = await recordInBulk(
      connection,
      actor,
      importEvents.restored(batchId, { ...block, ...counts }),
    );
    await addChanges(connection, changes, event.id, `撤销批量导入（${number}）：${reason}`);
    await connection.query(
      `UPDATE "ImportBatch" SET "undoneThrough" = $2, "keptCount" = "keptCount" + $3 WHERE "id" = $1`,
      [batchId, through, kept.length],
    );
    await connection.query(`UPDATE "Task" SET "done" = "done" + $2 WHERE "id" = $1`, [taskId, rows.length]);
    return through;
  });
}

/**
 * Takes a written batch back, block by block: new entries are removed, changed ones get their values back. What was changed
 * or used since stays and is told. Goes on behind the last committed block after a crash.
 */
export async function restoreBlocks(work: Work): Promise<void> {
  await beginTask(work.taskId);
  await withBulkConnection(async (connection) => {
    while ((await restoreBlock(connection, work)) !== undefined);
  });
  await concludeUndo(work);
}
