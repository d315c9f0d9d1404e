/** Judges an import by the sheet that was sent, by what was seen on the way, and by the database. */
import type pg from "pg";
import type { Sight } from "./import-watch";

export type Line = { code: string; phone: string; outcome: "create" | "update" | "problem" };

type Entry = { code: string; phone: string; version: number; periods: number; changes: number };

const entries = `
  SELECT entry."uscc" AS code, entry."phone", entry."version",
    (SELECT count(*)::int FROM "StatusPeriod" period WHERE period."organizationId" = entry."id") AS periods,
    (SELECT count(*)::int FROM "RegisterChange" change JOIN "Event" event ON event."id" = change."eventId"
      WHERE change."organizationId" = entry."id" AND event."subjectId" = $1::text) AS changes
  FROM "Organization" entry WHERE entry."uscc" = ANY($2)`;

/** What every line must have left behind; versions tell a change that was written twice. */
function linesComplaints(lines: readonly Line[], found: readonly Entry[]): string[] {
  const byCode = new Map(found.map((entry) => [entry.code, entry]));
  return lines.flatMap(({ code, phone, outcome }) => {
    const entry = byCode.get(code);
    if (outcome === "problem") return entry ? [`${code} was written though it is faulty`] : [];
    if (!entry) return [`${code} is lost`];
    const [version, changes] = outcome === "create" ? [1, 0] : [2, 1];
    const isOnce = entry.version === version && entry.changes === changes && entry.periods === 1;
    return isOnce && entry.phone === phone ? [] : [`${code} was not written exactly once`];
  });
}

type Block = { fromRow: number; throughRow: number; created: number; updated: number; refused: number };

const blocks = `
  SELECT "details" FROM "Event" WHERE "subjectId" = $1::text AND "verb" = $2 ORDER BY "position"`;

const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0);

/** Blocks of rows must join without gap and without overlap. */
async function blocksOf(client: pg.Client, batchId: string, verb: string) {
  const { rows } = await client.query<{ details: Block }>(blocks, [batchId, verb]);
  const told = rows.map(({ details }) => details);
  const complaints = told
    .filter(({ fromRow }, at) => fromRow !== (told[at - 1]?.throughRow ?? 0) + 1)
    .map(({ fromRow }) => `the block from row ${fromRow} does not follow the one before`);
  return { told, complaints };
}

type Counts = {
  status: string;
  created: number;
  updated: number;
  bad: number;
  kept: number;
  done: number;
  total: number;
  task: string;
};

const counts = `
  SELECT batch."status", "createdCount" AS created, "updatedCount" AS updated, "badCount" AS bad, "keptCount" AS kept,
    task."done", task."total", task."status" AS task
  FROM "ImportBatch" batch JOIN "Task" task ON task."id" = batch."taskId" WHERE batch."id" = $1`;

async function countsComplaints(client: pg.Client, batchId: string, expected: Counts): Promise<string[]> {
  const [found] = (await client.query<Counts>(counts, [batchId])).rows;
  return Object.entries(expected)
    .filter(([name, figure]) => found?.[name as keyof Counts] !== figure)
    .map(([name, figure]) => `${name} is ${found?.[name as keyof Counts]} instead of ${figure}`);
}

function expectedCounts(lines: readonly Line[], status: "applied" | "undone"): Counts {
  const of = (outcome: Line["outcome"]) => lines.filter((line) => line.outcome === outcome).length;
  const [created, updated, bad] = [of("create"), of("update"), of("problem")];
  const done = created + updated;
  return { status, created, updated, bad, kept: 0, done, total: done, task: "succeeded" };
}

const course = ["checking", "checked", "applying", "applied", "undoing", "undone"];
const figures = ["createdCount", "updatedCount", "appliedThrough", "undoneThrough"] as const;

/** What went back between two looks; the progress of another task begins anew. */
export function setbacks(seen: readonly Sight[]): string[] {
  return seen.flatMap((now, at) => {
    const before = seen[at - 1];
    if (!before) return [];
    const back = figures
      .filter((figure) => now[figure] < before[figure])
      .map((figure) => `${figure} went back`);
    if (course.indexOf(now.status) < course.indexOf(before.status)) back.push("the status went back");
    if (now.taskId === before.taskId && now.done < before.done) back.push("the progress went back");
    return back;
  });
}

/** What is wrong with a batch that is written: rows lost, written twice or in part, blocks, counts. */
export async function writtenVerdict(
  client: pg.Client,
  batchId: string,
  lines: readonly Line[],
): Promise<string[]> {
  const found = (await client.query<Entry>(entries, [batchId, lines.map(({ code }) => code)])).rows;
  const { told, complaints } = await blocksOf(client, batchId, "importBatch.written");
  const expected = expectedCounts(lines, "applied");
  const recorded = sum(told.map(({ created, updated }) => created + updated));
  return [
    ...linesComplaints(lines, found),
    ...complaints,
    ...(recorded === expected.done
      ? []
      : [`the record tells of ${recorded} rows instead of ${expected.done}`]),
    ...(await countsComplaints(client, batchId, expected)),
  ];
}

/** What is wrong with the blocks and counts of a batch that was taken back. */
export async function undoneVerdict(
  client: pg.Client,
  batchId: string,
  lines: readonly Line[],
): Promise<string[]> {
  const { complaints } = await blocksOf(client, batchId, "importBatch.restored");
  return [...complaints, ...(await countsComplaints(client, batchId, expectedCounts(lines, "undone")))];
}
