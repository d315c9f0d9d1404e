import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DATABASE, ensureDatabase, withConnection } from "../../scripts/launch/databases.mjs";
import { runningPostgres, startPostgres } from "../../scripts/launch/postgres.mjs";
import { isAlive } from "../../scripts/launch/postmaster.mjs";

let dataFolder: string;

beforeEach(() => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), "linli-faults-"));
  fs.chmodSync(dataFolder, 0o755);
});

afterEach(() => {
  runningPostgres(dataFolder)?.stop();
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

const stopped = async (withinSeconds: number) => {
  for (let tenth = 0; tenth < withinSeconds * 10; tenth++) {
    if (!runningPostgres(dataFolder)) return true;
    await sleep(100);
  }
  return false;
};

const ask = async (url: string, sql: string) =>
  (await withConnection(url, (client: pg.Client) => client.query(sql))).rows as Record<string, unknown>[];

test("what was committed survives a killed database", async () => {
  const first = await startPostgres(dataFolder);
  await ask(first.urlOf("postgres"), "CREATE TABLE kept AS SELECT generate_series(1, 500) AS n");
  process.kill(first.pid, "SIGKILL");
  while (isAlive(first.pid)) await sleep(20);

  const second = await startPostgres(dataFolder);

  expect(second.reused).toBe(false);
  expect(await ask(second.urlOf("postgres"), "SELECT count(*)::int AS n FROM kept")).toEqual([{ n: 500 }]);
});

test("a lock left by a crash does not stop the next start, though its number belongs to somebody else now", async () => {
  (await startPostgres(dataFolder)).stop();
  const lock = path.join(dataFolder, "postgres/data/postmaster.pid");
  fs.writeFileSync(lock, `${process.pid}\n${path.dirname(lock)}\n1\n40000\n\n127.0.0.1\n`);

  const postgres = await startPostgres(dataFolder);

  expect(await ask(postgres.urlOf("postgres"), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

test("a database whose creation was interrupted is created anew", async () => {
  const dead = 4_194_303;
  fs.mkdirSync(path.join(dataFolder, `postgres.unfinished-${dead}/data`), { recursive: true });

  await startPostgres(dataFolder);

  expect(fs.readdirSync(dataFolder)).toEqual(["postgres"]);
});

test("a second launcher joins the running database and leaves it running", async () => {
  const first = await startPostgres(dataFolder);

  const second = await startPostgres(dataFolder);

  expect(second).toMatchObject({ reused: true, pid: first.pid });
});

test("a killed launcher leaves no database behind", async () => {
  const program = path.join(dataFolder, "sleep.ts");
  fs.writeFileSync(program, "console.log('running'); setTimeout(() => {}, 60_000);");
  const { DATABASE_URL: _, ...env } = process.env;
  const launcher = spawn(process.execPath, ["scripts/run.mjs", program], {
    env: { ...env, DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  await new Promise<void>((resolve) => {
    launcher.stdout.on("data", (chunk) => String(chunk).includes("running") && resolve());
  });
  expect(runningPostgres(dataFolder)).not.toBeNull();

  process.kill(-Number(launcher.pid), "SIGKILL");

  expect(await stopped(30)).toBe(true);
});

test("several deployments at once bring an empty database up to date once", async () => {
  const postgres = await startPostgres(dataFolder);
  await ensureDatabase(postgres);
  const env = { ...process.env, DATABASE_URL: postgres.urlOf(DATABASE) };
  const deploy = () =>
    new Promise((resolve) =>
      spawn(process.execPath, ["node_modules/prisma/build/index.js", "migrate", "deploy"], { env }).on(
        "exit",
        resolve,
      ),
    );

  expect(await Promise.all([deploy(), deploy(), deploy()])).toEqual([0, 0, 0]);

  const repeated = await ask(
    postgres.urlOf(DATABASE),
    "SELECT migration_name FROM _prisma_migrations GROUP BY 1 HAVING count(*) > 1",
  );
  expect(repeated).toEqual([]);
});

test("the migrations make exactly the schema", async () => {
  const postgres = await startPostgres(dataFolder);
  const args = ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema"];
  const diff = spawn(process.execPath, ["node_modules/prisma/build/index.js", ...args, "--exit-code"], {
    env: { ...process.env, DATABASE_URL: postgres.urlOf("postgres") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  diff.stdout.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => diff.on("close", resolve));

  expect(said).toContain("No difference detected");
  expect(code).toBe(0);
});
