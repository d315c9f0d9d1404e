import {
  listCommunities,
  listSubdistricts,
  listSupervisoryUnits,
} from "@/lib/domain/district/queries/places";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { CalendarDate } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import {
  type BulkConnection,
  copyInto,
  copyLine,
  inTransaction,
  jsonText,
  withBulkConnection,
} from "@/lib/platform/db/copy";
import { newUuid7 } from "@/lib/platform/identifiers/uuid7";
import { beginTask, reportProgress } from "@/lib/platform/jobs/tasks";
import { headerRecognizer } from "@/lib/platform/sheets/headers";
import { SheetProblem } from "@/lib/platform/sheets/problem";
import { readSheet } from "@/lib/platform/sheets/read-sheet";
import type { SheetRow } from "@/lib/platform/sheets/sheet-row";
import { openFile } from "@/lib/platform/storage";
import { choiceReader } from "../choices/rules";
import { importColumns } from "../columns/schema";
import { type RowVerdict, rowJudge } from "../comparison/rules";
import { placeFinder } from "../places/rules";
import { listRememberedHeaders } from "../queries/headers";
import { findKnownEntries } from "../queries/known-entries";
import { type RowReading, rowReader } from "../reading/rules";
import { blockSize } from "../rules";
import type { ColumnMapping, RowProblem } from "../schema";
import { concludeCheck, failCheck } from "./conclude-work";

type Run = { batchId: string; taskId: string; mapping: ColumnMapping; sha256: string; token: number };

/** Begins a run: marks the batch as this run's and forgets what an earlier, broken run had found. */
async function beginRun(
  connection: BulkConnection,
  batchId: string,
  taskId: string,
): Promise<Run | undefined> {
  return inTransaction(connection, async () => {
    const { rows } = await connection.query<{ version: number; mapping: ColumnMapping; sha256: string }>(
      `UPDATE "ImportBatch" batch SET "version" = "version" + 1 FROM "StoredFile" file
       WHERE batch."id" = $1 AND batch."taskId" = $2 AND batch."status" = 'checking' AND file."id" = batch."fileId"
       RETURNING batch."version", "mapping", "sha256"`,
      [batchId, taskId],
    );
    const [batch] = rows;
    if (!batch) return undefined;
    await connection.query(`DELETE FROM "ImportRow" WHERE "batchId" = $1`, [batchId]);
    return { batchId, taskId, mapping: batch.mapping, sha256: batch.sha256, token: batch.version };
  });
}

const rowColumns = [
  ...["batchId", "row", "outcome", "cells", "particulars"],
  ...["problems", "organizationId", "before", "appliedVersion"],
];

function rowLine(batchId: string, { row, cells }: SheetRow, verdict: RowVerdict): string {
  const { outcome } = verdict;
  const isGood = outcome === "create" || outcome === "update";
  return copyLine([
    batchId,
    row,
    outcome,
    jsonText(cells),
    isGood ? jsonText(verdict.values) : null,
    outcome === "problem" ? jsonText(verdict.problems) : null,
    outcome === "create" ? newUuid7() : outcome === "problem" ? null : verdict.id,
    outcome === "update" ? jsonText(verdict.before) : null,
    outcome === "create" ? 1 : outcome === "update" ? verdict.before.version + 1 : null,
  ]);
}

/** Judges rows and remembers which entry each is about, so that no two rows of a sheet write the same one. */
function sheetJudge(connection: BulkConnection, mapping: ColumnMapping, on: CalendarDate) {
  const judge = rowJudge(mapping, on, newUuid7);
  const firstRows = new Map<string, number>();
  const repeated = new Map<number, number>();
  const column = mapping.columns.uscc ?? mapping.columns.filingNumber;

  const duplicateOf = (row: number): RowProblem => ({
    kind: "duplicate",
    key: "imports.problems.duplicate",
    values: { row },
    ...(column !== undefined && { column }),
  });

  async function judgeBlock(block: { row: SheetRow; reading: RowReading }[]): Promise<RowVerdict[]> {
    const codes = block.flatMap(({ reading }) => reading.given.uscc ?? []);
    const numbers = block.flatMap(({ reading }) => reading.given.filingNumber ?? []);
    const known = await findKnownEntries(connection, codes, numbers);
    return block.map(({ row, reading }) => {
      const { uscc, filingNumber } = reading.given;
      const [byCode, byNumber] = [known.get(uscc ?? ""), known.get(filingNumber ?? "")];
      const verdict = judge(reading, byCode, byNumber);
      const identity = byCode?.id ?? byNumber?.id ?? uscc ?? filingNumber;
      if (!identity) return verdict;
      const first = firstRows.get(identity);
      if (first === undefined) {
        firstRows.set(identity, row.row);
        return verdict;
      }
      if (!repeated.has(first)) repeated.set(first, row.row);
      const others = verdict.outcome === "problem" ? verdict.problems : [];
      return { outcome: "problem", problems: [...others, duplicateOf(first)] };
    });
  }

  /** The first rows of those that occur again: neither is known to be the right one. */
  const firstOfRepeated = () =>
    [...repeated].map(([first, row]) => ({ row: first, problem: duplicateOf(row) }));
  return { judgeBlock, firstOfRepeated };
}

async function readerOf(mapping: ColumnMapping) {
  const [subdistricts, communities, supervisoryUnits] = await Promise.all([
    listSubdistricts(),
    listCommunities(),
    listSupervisoryUnits(),
  ]);
  const places = placeFinder({ subdistricts, communities, supervisoryUnits });
  return rowReader(mapping, { places, choose: choiceReader() });
}

/** Adds a block of judged rows, if the batch is still this run's. */
async function keepBlock(connection: BulkConnection, run: Run, lines: string[]): Promise<void> {
  await inTransaction(connection, async () => {
    const { rowCount } = await connection.query(
      `SELECT 1 FROM "ImportBatch" WHERE "id" = $1 AND "version" = $2 AND "status" = 'checking' FOR SHARE`,
      [run.batchId, run.token],
    );
    if (rowCount === 0) throw new Error("another run checks this batch");
    await copyInto(connection, "ImportRow", rowColumns, lines);
  });
}

async function* blocksOf(rows: AsyncIterable<SheetRow>, size: number): AsyncGenerator<SheetRow[]> {
  let block: SheetRow[] = [];
  for await (const row of rows) {
    block.push(row);
    if (block.length < size) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

async function checkSheet(run: Run, reading: BulkConnection, writing: BulkConnection): Promise<void> {
  const on = today();
  const isKnownHeader = headerRecognizer(importColumns, await listRememberedHeaders());
  const read = await readerOf(run.mapping);
  const { judgeBlock, firstOfRepeated } = sheetJudge(reading, run.mapping, on);
  const { stream } = await openFile(run.sha256);
  const limits = { rows: await getRule("import.rowLimit", on) };
  const sheet = await readSheet(stream, { isKnownHeader, limits });
  let done = 0;
  let kept: Promise<void> = Promise.resolve();
  for await (const rows of blocksOf(sheet.rows, blockSize)) {
    const block = rows.map((row) => ({ row, reading: read(row) }));
    const verdicts = await judgeBlock(block);
    const lines = rows.map((row, at) => rowLine(run.batchId, row, verdicts[at] as RowVerdict));
    // The database keeps one block while the next one is read and judged.
    await kept;
    kept = keepBlock(writing, run, lines);
    kept.catch(() => undefined);
    done += rows.length;
    await reportProgress(run.taskId, done);
  }
  await kept;
  await concludeCheck(writing, run, firstOfRepeated());
}

/**
 * Reads and judges every row of a batch whose columns are settled, and keeps what each would do. A run after a crash starts
 * over; of two runs the later one wins. A file that turns out to be damaged or too long fails the batch.
 */
export async function checkRows({ batchId, taskId }: { batchId: string; taskId: string }): Promise<void> {
  await withBulkConnection((reading) =>
    withBulkConnection(async (writing) => {
      const run = await beginRun(writing, batchId, taskId);
      if (!run) return;
      await beginTask(taskId);
      try {
        await checkSheet(run, reading, writing);
      } catch (problem) {
        if (!(problem instanceof SheetProblem)) throw problem;
        await failCheck(run, problem);
      }
    }),
  );
}
