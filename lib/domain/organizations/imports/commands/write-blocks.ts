import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { type BulkConnection, inTransaction, jsonText, withBulkConnection } from "@/lib/platform/db/copy";
import { recordInBulk } from "@/lib/platform/events/record-in-bulk";
import { beginTask } from "@/lib/platform/jobs/tasks";
import type { ParticularField, Particulars } from "../../schema";
import { newEntry, particularsOfRecorded } from "../comparison/rules";
import { importEvents } from "../events";
import { type ApplicableRow, readApplicableRows } from "../queries/applicable-rows";
import { lockEntries } from "../queries/known-entries";
import { blockSize } from "../rules";
import type { RowProblem } from "../schema";
import { concludeWriting } from "./conclude-work";
import { lockBatch } from "./lock-batch";
import {
  addChanges,
  addEntries,
  addFormerNames,
  type ChangeOfEntry,
  type EntryToWrite,
  entryLine,
  keysOf,
  periodLines,
  type Renaming,
  replaceEntries,
  type StatusTurn,
  touchesSearch,
  turnStatuses,
} from "./write-entries";

type Work = { batchId: string; taskId: string; actor: Actor };

type PreparedRow = { row: number; identifiers: string[]; entry: string; periods: string[] };

/** Rows behind `after`, new entries ready as lines of COPY. */
type Block = { after: number; through: number; created: PreparedRow[]; updated: ApplicableRow[] };

const reasonOf = (number: string) => `批量导入（${number}）`;

async function prepareBlock(
  connection: BulkConnection,
  batchId: string,
  after: number,
  reason: string,
): Promise<Block | undefined> {
  const rows = await readApplicableRows(connection, batchId, after, blockSize);
  const last = rows.at(-1);
  if (!last) return undefined;
  const created = rows
    .filter(({ outcome }) => outcome === "create")
    .map((row): PreparedRow => {
      const particulars = newEntry(particularsOfRecorded(row.particulars));
      const { uscc, filingNumber } = particulars;
      const entry = { id: row.organizationId, version: 1, particulars, keys: keysOf(particulars, []) };
      return {
        row: row.row,
        identifiers: [uscc, filingNumber].filter((identifier) => identifier !== null),
        entry: entryLine(entry),
        periods: periodLines(row.organizationId, particulars, reason),
      };
    });
  return { after, through: last.row, created, updated: rows.filter(({ outcome }) => outcome === "update") };
}

type Refused = { row: number; problem: RowProblem };

/** Adds the new entries of a block, except those that somebody else registered since the check. */
async function create(connection: BulkConnection, rows: PreparedRow[]): Promise<Refused[]> {
  const identifiers = rows.flatMap((row) => row.identifiers);
  const { rows: taken } = await connection.query<{ uscc: string | null; filingNumber: string | null }>(
    `SELECT "uscc", "filingNumber" FROM "Organization" WHERE "uscc" = ANY($1)
     UNION ALL SELECT "uscc", "filingNumber" FROM "Organization" WHERE "filingNumber" = ANY($1)`,
    [identifiers],
  );
  const occupied = new Set(taken.flatMap(({ uscc, filingNumber }) => [uscc, filingNumber]));
  const isFree = (row: PreparedRow) => !row.identifiers.some((identifier) => occupied.has(identifier));
  const free = rows.filter(isFree);
  await addEntries(
    connection,
    free.map(({ entry }) => entry),
    free.flatMap(({ periods }) => periods),
  );
  return rows
    .filter((row) => !isFree(row))
    .map(({ row }) => ({ row, problem: { kind: "changed", key: "imports.problems.registeredMeanwhile" } }));
}

/** Changes the known entries of a block, except those that were changed since the check. */
async function update(connection: BulkConnection, rows: ApplicableRow[], on: CalendarDate, reason: string) {
  const entries = await lockEntries(
    connection,
    rows.map(({ organizationId }) => organizationId),
  );
  const refused: Refused[] = [];
  const written: EntryToWrite[] = [];
  const changes: ChangeOfEntry[] = [];
  const renamings: Renaming[] = [];
  const turns: StatusTurn[] = [];
  for (const { row, organizationId: id, particulars: after, before } of rows) {
    const entry = entries.get(id);
    if (!before || entry?.version !== before.version) {
      refused.push({ row, problem: { kind: "changed", key: "imports.problems.changedMeanwhile" } });
      continue;
    }
    const fields = Object.keys(after) as ParticularField[];
    const particulars: Particulars = { ...entry.particulars, ...particularsOfRecorded(after) };
    const formerNames = entry.formerNames.map(({ name }) => name);
    if (before.formerNameId) {
      formerNames.push(entry.particulars.name);
      renamings.push({ id: before.formerNameId, organizationId: id, name: entry.particulars.name });
    }
    if (before.statusPeriodId) {
      const since = particulars.deregisteredOn ?? on;
      turns.push({ id: before.statusPeriodId, organizationId: id, status: particulars.status, since });
    }
    const keys = touchesSearch(fields) ? keysOf(particulars, formerNames) : entry.keys;
    written.push({ id, version: entry.version + 1, particulars, keys });
    changes.push({ id, fields, before: before.values, after });
  }
  await replaceEntries(connection, written);
  await addFormerNames(connection, renamings, on);
  await turnStatuses(connection, turns, reason);
  return { refused, changes };
}

async function keepRefused(connection: BulkConnection, batchId: string, refused: Refused[]): Promise<void> {
  if (refused.length === 0) return;
  await connection.query(
    `UPDATE "ImportRow" line SET "outcome" = 'problem', "organizationId" = NULL, "appliedVersion" = NULL,
       "problems" = jsonb_build_array(found."problem")
     FROM jsonb_to_recordset($2::jsonb) AS found("row" int, "problem" jsonb)
     WHERE line."batchId" = $1 AND line."row" = found."row"`,
    [batchId, jsonText(refused)],
  );
}

/** Writes one block with its event, its changes and the progress in one transaction. False: another run went ahead. */
async function writeBlock(
  connection: BulkConnection,
  work: Work,
  block: Block,
  reason: string,
): Promise<boolean> {
  const { batchId, taskId, actor } = work;
  return inTransaction(connection, async () => {
    const batch = await lockBatch(connection, batchId, taskId);
    if (batch?.status !== "applying" || batch.appliedThrough !== block.after) return false;
    const late = await create(connection, block.created);
    const { refused: overtaken, changes } = await update(connection, block.updated, today(), reason);
    const refused = [...late, ...overtaken];
    await keepRefused(connection, batchId, refused);
    const created = block.created.length - late.length;
    const counts = { created, updated: changes.length, refused: refused.length };
    const rows = { number: batch.number, fromRow: block.after + 1, throughRow: block.through };
    const event = await recordInBulk(
      connection,
      actor,
      importEvents.written(batchId, { ...rows, ...counts }),
    );
    await addChanges(connection, changes, event.id, reason);
    await connection.query(
      `UPDATE "ImportBatch" SET "appliedThrough" = $2, "createdCount" = "createdCount" + $3,
         "updatedCount" = "updatedCount" + $4, "goodCount" = "goodCount" - $5, "badCount" = "badCount" + $5
       WHERE "id" = $1`,
      [batchId, block.through, counts.created, counts.updated, counts.refused],
    );
    await connection.query(`UPDATE "Task" SET "done" = "done" + $2 WHERE "id" = $1`, [
      taskId,
      block.created.length + block.updated.length,
    ]);
    return true;
  });
}

/**
 * Writes the good rows of a confirmed batch, block by block, each in one transaction with its event, its changes and
 * its progress. After a crash it goes on behind the last committed block; two runs never write a block twice.
 */
export async function writeBlocks(work: Work): Promise<void> {
  const { batchId, taskId } = work;
  await beginTask(taskId);
  await withBulkConnection((reading) =>
    withBulkConnection(async (writing) => {
      const batch = await lockBatch(reading, batchId, taskId);
      if (batch?.status !== "applying") return;
      const reason = reasonOf(batch.number);
      let next = prepareBlock(reading, batchId, batch.appliedThrough, reason);
      for (let block = await next; block; block = await next) {
        // The next block is read and made ready while the database keeps this one.
        next = prepareBlock(reading, batchId, block.through, reason);
        next.catch(() => undefined);
        const isOurs = await writeBlock(writing, work, block, reason);
        if (!isOurs) throw new Error("another run writes this batch");
      }
    }),
  );
  await concludeWriting(work);
}
