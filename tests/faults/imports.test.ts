/** A sheet is checked, written and taken back while the worker and PostgreSQL are killed under it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { confirmColumns } from "@/lib/domain/organizations/imports/commands/confirm-columns";
import { confirmImport } from "@/lib/domain/organizations/imports/commands/confirm-import";
import { startUndo } from "@/lib/domain/organizations/imports/commands/undo-import";
import { writeBlocks } from "@/lib/domain/organizations/imports/commands/write-blocks";
import { database } from "@/lib/platform/db/client";
import { verifyEvents } from "@/lib/platform/events/verify";
import { DATABASE, ensureDatabase, withConnection } from "../../scripts/launch/databases.mjs";
import { migrate } from "../../scripts/launch/migrations.mjs";
import { runningPostgres, startPostgres } from "../../scripts/launch/postgres.mjs";
import * as district from "../commands/imports/district";
import { type Line, setbacks, undoneVerdict, writtenVerdict } from "./import-verdict";
import { hold, type Sight, watchUntil } from "./import-watch";
import { killDatabase } from "./kill-database";
import { WorkerProcess } from "./worker-process";

const { administrator, code, csvOf, goodRow, heading } = district;

let dataFolder: string;
let databaseUrl: string;
let worker: WorkerProcess;
let batchId: string;
let digestBefore: string;
const seen: Sight[] = [];

/** Every tenth row is about an entry that is known, every fiftieth has a fault. */
const isKnown = (number: number) => number % 10 === 0;
const isFaulty = (number: number) => number % 50 === 7;
const newPhone = "021-63333333";
const numbers = Array.from({ length: 4_000 }, (_, at) => at + 1);
const sheet = numbers.map((number) => {
  const row = goodRow(number, newPhone);
  return isFaulty(number) ? row.with(7, "去年") : row;
});
const lines = numbers.map((number): Line => {
  const outcome = isFaulty(number) ? "problem" : isKnown(number) ? "update" : "create";
  return { code: code(number), phone: newPhone, outcome };
});

const inDatabase = <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withConnection(databaseUrl, work);
const until = (isReached: (now: Sight) => boolean) => watchUntil(databaseUrl, batchId, seen, isReached);
const untilHeld = () => until(({ isHeld }) => isHeld);
const untilStatus = (wanted: string) => until(({ status }) => status === wanted);
const judgeWritten = () => inDatabase((client) => writtenVerdict(client, batchId, lines));

/** Stops whoever writes the block of this known entry, with the block's new entries written and not committed. */
const holdAt = (number: number) =>
  hold(databaseUrl, `SELECT FROM "Organization" WHERE "uscc" = $1 FOR UPDATE`, [code(number)]);

/** Stops the check in the block of this row. */
const holdCheckAt = (row: number) =>
  hold(
    databaseUrl,
    `INSERT INTO "ImportRow" ("batchId", "row", "outcome", "cells") VALUES ($1, $2, 'problem', '[]')`,
    [batchId, row],
  );

async function breakDatabase() {
  await database().$disconnect();
  await killDatabase((await startPostgres(dataFolder)).pid, databaseUrl);
  await startPostgres(dataFolder);
}

beforeAll(async () => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-faults-"));
  fs.chmodSync(dataFolder, 0o755);
  const postgres = await startPostgres(dataFolder);
  await ensureDatabase(postgres);
  databaseUrl = postgres.urlOf(DATABASE);
  await migrate(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  await district.makeDistrict();
  await district.importRows(numbers.filter(isKnown).map((number) => goodRow(number)));
  digestBefore = await district.registerDigest();
  batchId = await district.upload(csvOf([heading, ...sheet]));
  worker = new WorkerProcess({ ...process.env });
});

afterAll(async () => {
  await worker?.kill();
  await database().$disconnect();
  runningPostgres(dataFolder)?.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
  fs.rmSync(process.env.STORAGE_DIR ?? "", { recursive: true, force: true });
});

it("checks and writes every good row exactly once when the worker and PostgreSQL are killed", async () => {
  const endOfCheck = await holdCheckAt(2_500);
  worker.start();
  await confirmColumns(administrator, { id: batchId, columns: await district.suggestedColumns(batchId) });
  expect(await untilHeld()).toMatchObject({ status: "checking" });
  await worker.kill();
  await endOfCheck();
  worker.start();
  await untilStatus("checked");

  const secondBlock = await holdAt(1_500);
  await confirmImport(administrator, { id: batchId });
  expect(await untilHeld()).toMatchObject({ status: "applying", done: 1_000 });
  await worker.kill();
  const thirdBlock = await holdAt(2_500);
  await secondBlock();
  worker.start();
  expect(await untilHeld()).toMatchObject({ status: "applying", done: 2_000 });
  await breakDatabase();
  await thirdBlock();
  // It leaves with its database, as its launcher expects, and does not live on with work that it has lost.
  await worker.untilEnded();
  worker.start();
  await untilStatus("applied");

  expect(await judgeWritten()).toEqual([]);
  expect(setbacks(seen)).toEqual([]);
  expect((await verifyEvents()).problems).toEqual([]);
});

it.each([
  ["a lost row", `DELETE FROM "Organization" WHERE "uscc" = '${code(1_501)}'`, /is lost/],
  ["a row without its status", `DELETE FROM "StatusPeriod" WHERE "since" = '2020-05-06'`, /exactly once/],
  [
    "a row written twice",
    `UPDATE "Organization" SET "version" = 3 WHERE "uscc" = '${code(1_500)}'`,
    /exactly once/,
  ],
  ["a change without record", `DELETE FROM "RegisterChange"`, /exactly once/],
  ["a block without record", `DELETE FROM "Event" WHERE "verb" = 'importBatch.written'`, /tells of 0 rows/],
  ["a wrong count", `UPDATE "ImportBatch" SET "createdCount" = "createdCount" + 1`, /created is/],
])("would have noticed %s", async (_, statement, complaint) => {
  const complaints = await inDatabase(async (client) => {
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    await client.query(statement);
    return writtenVerdict(client, batchId, lines);
  });
  expect(complaints.join("\n")).toMatch(complaint);
});

it("leaves the register as it was when the worker is killed while it takes the sheet back", async () => {
  const secondBlock = await holdAt(1_500);
  await startUndo(administrator, { id: batchId, reason: "误传" });
  expect(await untilHeld()).toMatchObject({ status: "undoing", done: 1_000 });
  await worker.kill();
  await secondBlock();
  worker.start();
  await untilStatus("undone");

  expect(await inDatabase((client) => undoneVerdict(client, batchId, lines))).toEqual([]);
  expect(await district.registerDigest()).toBe(digestBefore);
  expect(setbacks(seen)).toEqual([]);
  expect((await verifyEvents()).problems).toEqual([]);
});

it("would have noticed a block whose place was not kept with it", async () => {
  await worker.kill();
  const few = [5_001, 5_002, 5_003];
  const id = await district.importRows(few.map((number) => goodRow(number)));
  const written = few.map(
    (number): Line => ({ code: code(number), phone: "021-62000000", outcome: "create" }),
  );
  const judge = () => inDatabase((client) => writtenVerdict(client, id, written));
  expect(await judge()).toEqual([]);
  await database().importBatch.update({ where: { id }, data: { status: "applying", appliedThrough: 0 } });
  await writeBlocks(await district.workOf(id));
  expect((await judge()).join("\n")).toMatch(/does not follow the one before/);
});

it("would have noticed progress that goes back", () => {
  const [first] = seen as [Sight];
  const later = { ...first, done: first.done + 5, appliedThrough: 7, status: "applied" };
  expect(setbacks([first, later, { ...first, status: "applying" }])).toEqual([
    "appliedThrough went back",
    "the status went back",
    "the progress went back",
  ]);
});
