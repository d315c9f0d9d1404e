/** A hundred and sixty reports are concluded in bulk while the worker and PostgreSQL are killed under it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DATABASE, ensureDatabase, withConnection } from "../../scripts/launch/databases.mjs";
import { migrate } from "../../scripts/launch/migrations.mjs";
import { runningPostgres, startPostgres } from "../../scripts/launch/postgres.mjs";
import { cleanVerdict } from "./annual-check-verdict";
import { killDatabase } from "./kill-database";
import { WorkerProcess } from "./worker-process";

const reports = 160;

let dataFolder: string;
let databaseUrl: string;
let worker: WorkerProcess;
let taskId: string;

const inDatabase = <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> =>
  withConnection(databaseUrl, work);
const judge = () => inDatabase((client) => cleanVerdict(client, taskId));

/** Copies of one endorsed report, each of an organization of its own. */
const copies = `
  WITH original AS (SELECT * FROM "AnnualCheck" LIMIT 1), fresh AS (
    SELECT gen_random_uuid() AS id, gen_random_uuid() AS organization, ordinal FROM generate_series(1, $1::int) AS ordinal),
  entries AS (
    INSERT INTO "Organization" ("id", "kind", "name", "uscc", "sector", "domicile", "subdistrictCode", "establishedOn",
      "legalRepresentativeName", "searchText", "grams", "latinText", "sortKey")
    SELECT fresh.organization, o."kind", o."name" || fresh.ordinal,
      '52310107MJY' || lpad(fresh.ordinal::text, 5, '0') || 'X1', o."sector", o."domicile", o."subdistrictCode",
      o."establishedOn", o."legalRepresentativeName", o."searchText", o."grams", o."latinText", o."sortKey"
    FROM fresh, original JOIN "Organization" o ON o."id" = original."organizationId"),
  files AS (
    INSERT INTO "Case" ("id", "number", "procedure", "kind", "status", "waitsFor", "title", "organizationId",
      "organizationKind", "subdistrictCode", "supervisoryUnitId", "isDirect", "createdById", "createdByName", "submittedAt",
      "clockStartedOn", "limitValue", "limitUnit", "limitBasis", "dueOn")
    SELECT fresh.id, 'PT-2026-7' || lpad(fresh.ordinal::text, 5, '0'), "procedure", c."kind", c."status", c."waitsFor",
      c."title", fresh.organization, c."organizationKind", c."subdistrictCode", c."supervisoryUnitId", c."isDirect",
      c."createdById", c."createdByName", c."submittedAt", c."clockStartedOn", c."limitValue", c."limitUnit",
      c."limitBasis", c."dueOn"
    FROM fresh, original JOIN "Case" c ON c."id" = original."caseId")
  INSERT INTO "AnnualCheck" ("caseId", "campaignId", "organizationId", "year", "signedAt", "filedOn", "daysLate",
    "endorsedById", "endorsedByName", "endorsedAt", "isClean", "findings")
  SELECT fresh.id, "campaignId", fresh.organization, "year", "signedAt", "filedOn", "daysLate", "endorsedById",
    "endorsedByName", "endorsedAt", "isClean", "findings" FROM fresh, original`;

async function startRun(): Promise<string> {
  const { endorseCheck, makeCheckOffices } = await import("../factories/annual-checks");
  const { startCleanConclusion } = await import("@/lib/domain/annual-checks/clean/commands/start");
  const offices = await makeCheckOffices();
  await endorseCheck(offices);
  await inDatabase((client) => client.query(copies, [reports - 1]));
  const { id } = await startCleanConclusion(offices.approver, { expected: reports });
  return id;
}

beforeAll(async () => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-annual-checks-"));
  fs.chmodSync(dataFolder, 0o755);
  const postgres = await startPostgres(dataFolder);
  await ensureDatabase(postgres);
  databaseUrl = postgres.urlOf(DATABASE);
  await migrate(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  taskId = await startRun();
  worker = new WorkerProcess({ ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataFolder });
}, 120_000);

afterAll(async () => {
  await worker?.kill();
  const { database } = await import("@/lib/platform/db/client");
  await database()
    .$disconnect()
    .catch(() => undefined);
  runningPostgres(dataFolder)?.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

const doneNow = () =>
  inDatabase(async (client) => {
    const { rows } = await client.query<{ done: number }>(
      `SELECT count(*)::int AS done FROM "CleanConclusion" WHERE "taskId" = $1 AND "isDone"`,
      [taskId],
    );
    return rows[0]?.done ?? 0;
  });

async function untilDone(count: number): Promise<void> {
  while ((await doneNow()) < count) await pause(30);
}

const statusNow = () =>
  inDatabase(async (client) => {
    const { rows } = await client.query<{ status: string }>(`SELECT "status" FROM "Task" WHERE "id" = $1`, [
      taskId,
    ]);
    return rows[0]?.status;
  });

it("goes on after kill -9 of worker and database, with nothing half done and nothing twice", async () => {
  worker.start();
  await untilDone(40);
  await worker.kill();
  expect(await judge()).toEqual([]);
  const afterFirst = await doneNow();
  expect(afterFirst).toBeLessThan(reports);

  worker.start();
  await untilDone(afterFirst + 40);
  const { database } = await import("@/lib/platform/db/client");
  await database().$disconnect();
  await killDatabase((await startPostgres(dataFolder)).pid, databaseUrl);
  await startPostgres(dataFolder);
  await worker.untilEnded();
  expect(await judge()).toEqual([]);

  worker.start();
  await untilDone(reports);
  while ((await statusNow()) !== "succeeded") await pause(50);
  expect(await judge()).toEqual([]);
  const { verifyEvents } = await import("@/lib/platform/events/verify");
  expect((await verifyEvents()).problems).toEqual([]);
}, 300_000);

it.each([
  ["a conclusion without its line", `UPDATE "CleanConclusion" SET "isDone" = false`, /half done/],
  ["a conclusion without letter", `DELETE FROM "CaseLetter" WHERE "number" LIKE '%〕7号'`, /half done/],
  [
    "a letter twice",
    `UPDATE "CaseLetter" SET "caseId" = (SELECT "caseId" FROM "CaseLetter" LIMIT 1)`,
    /half done/,
  ],
  ["a conclusion without record", `DELETE FROM "Event" WHERE "verb" = 'annualCheck.concluded'`, /half done/],
])("would have noticed %s", async (_, statement, complaint) => {
  const complaints = await inDatabase(async (client) => {
    await client.query("BEGIN");
    await client.query("SET LOCAL session_replication_role = replica");
    await client.query(statement);
    return cleanVerdict(client, taskId);
  });
  expect(complaints.join("\n")).toMatch(complaint);
});
