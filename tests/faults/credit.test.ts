/** The whole register is reckoned, and other rules come into force, while PostgreSQL is killed under it. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DATABASE, ensureDatabase, withConnection } from "../../scripts/launch/databases.mjs";
import { migrate } from "../../scripts/launch/migrations.mjs";
import { runningPostgres, startPostgres } from "../../scripts/launch/postgres.mjs";
import { fillCredit } from "../bench/credit/fill-credit";
import { killDatabase } from "./kill-database";

const organizations = 6_000;
const today = "2026-11-20";
const atNoon = new Date("2026-11-20T04:00:00Z");
const nextDay = new Date("2026-11-21T04:00:00Z");

let dataFolder: string;
let databaseUrl: string;

const inDatabase = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> =>
  withConnection(databaseUrl, work);

/** Everything that a run writes, as one mark: equal only where nothing at all was written between two looks. */
const markOf = () =>
  inDatabase(async (client) => {
    const { rows } = await client.query<{ mark: string; scores: number; steps: number }>(`
      SELECT (SELECT count(*)::int FROM "CreditScore") AS scores, (SELECT count(*)::int FROM "CreditScoreChange") AS steps,
        md5(coalesce((SELECT string_agg(s::text, '|' ORDER BY s."organizationId") FROM "CreditScore" s), '')
          || coalesce((SELECT string_agg(c."id"::text, '|' ORDER BY c."id") FROM "CreditScoreChange" c), '')
          || coalesce((SELECT string_agg(m::text, '|' ORDER BY m."day", m."kind") FROM "CreditMedian" m), '')
          || coalesce((SELECT string_agg(p::text, '|' ORDER BY p."name") FROM "CreditCursor" p), '')) AS mark`);
    return rows[0];
  });

/** Rows that a run has written and not yet committed do not show, so the moment is read from the work itself. */
async function untilWriting(): Promise<void> {
  for (let isWriting = false; !isWriting; await pause(5)) {
    isWriting = await inDatabase(async (client) => {
      const { rows } = await client.query(
        `SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
         WHERE c.relname = 'CreditScore' AND l.mode = 'RowExclusiveLock'`,
      );
      return rows.length > 0;
    });
  }
}

async function runUntilKilled(now: Date): Promise<void> {
  const { reckonEverything } = await import("@/lib/domain/credit/scores/jobs");
  const { database } = await import("@/lib/platform/db/client");
  const { pid } = await startPostgres(dataFolder);
  const run = reckonEverything(now).then(
    () => "done",
    () => "broken off",
  );
  await untilWriting();
  await killDatabase(pid, databaseUrl);
  expect(await run).toBe("broken off");
  await database()
    .$disconnect()
    .catch(() => undefined);
  await startPostgres(dataFolder);
}

beforeAll(async () => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-credit-"));
  fs.chmodSync(dataFolder, 0o755);
  const postgres = await startPostgres(dataFolder);
  await ensureDatabase(postgres);
  databaseUrl = postgres.urlOf(DATABASE);
  await migrate(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  const client = new Client(databaseUrl);
  await client.connect();
  await fillCredit(client, organizations, 30);
  await client.end();
}, 120_000);

afterAll(async () => {
  const { database } = await import("@/lib/platform/db/client");
  await database()
    .$disconnect()
    .catch(() => undefined);
  runningPostgres(dataFolder)?.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

it("leaves no score behind when the first run is killed, and all of them when it runs again", async () => {
  await runUntilKilled(atNoon);
  expect(await markOf()).toMatchObject({ scores: 0, steps: 0 });
  const { reckonEverything } = await import("@/lib/domain/credit/scores/jobs");
  await reckonEverything(atNoon);
  expect(await markOf()).toMatchObject({ scores: organizations, steps: organizations });
});

it("brings other rules into force for every organization or for none", async () => {
  const { makeRulebook } = await import("../factories/credit");
  const { originalContent } = await import("@/lib/domain/credit/rulebooks/rules");
  const { reckonEverything } = await import("@/lib/domain/credit/scores/jobs");
  const before = await markOf();
  const adopted = await makeRulebook("2026-11-21", {
    ...originalContent,
    rules: originalContent.rules.map((rule) => ({ ...rule, points: rule.points + 1 })),
  });
  await runUntilKilled(nextDay);
  expect(await markOf()).toEqual(before);
  await reckonEverything(nextDay);
  const rulebooks = await inDatabase(async (client) => {
    const { rows } = await client.query(`SELECT DISTINCT "rulebookId" FROM "CreditScore"`);
    return rows.map(({ rulebookId }) => rulebookId);
  });
  expect(rulebooks).toEqual([adopted.id]);
});

it("would be caught if a run wrote the register in two transactions", async () => {
  const { database } = await import("@/lib/platform/db/client");
  const { Prisma } = await import("@/lib/platform/db/generated/client");
  const { refreshScores } = await import("@/lib/domain/credit/scores/commands/refresh");
  const { wholeRegister } = await import("@/lib/domain/credit/scores/queries/statement");
  const { getRulebookOn } = await import("@/lib/domain/credit/rulebooks/queries/rulebooks");
  await inDatabase((client) => client.query(`TRUNCATE "CreditScore", "CreditScoreChange"`));
  const empty = await markOf();
  const rulebook = await getRulebookOn(today);
  if (!rulebook) throw new Error("no rules in force");
  const half = Prisma.sql`${wholeRegister(Prisma.sql`${today}::date`)} AND o."sortKey" < '00003000'`;
  await database().$transaction((tx) =>
    refreshScores(tx, { wanted: half, day: today, rulebook, cause: "time" }),
  );
  expect(await markOf()).not.toEqual(empty);
});
