/**
 * Measures. Each tests/bench/<name>.bench.ts runs by itself, on a migrated throw-away database that writes to the disk
 * as durably as production does.
 *
 *   npm run bench             all of them
 *   npm run bench -- lists    those named
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { ensureDatabase } from "./launch/databases.mjs";
import { beforeEnd, end, endWhenAsked, run } from "./launch/ending.mjs";
import { environment } from "./launch/environment.mjs";
import { Failure } from "./launch/failure.mjs";
import { migrate } from "./launch/migrations.mjs";
import { freePort } from "./launch/ports.mjs";
import { inProject, projectRoot } from "./launch/project.mjs";
import { startThrowAwayPostgres } from "./launch/throw-away.mjs";
import { typescript } from "./launch/typescript.mjs";

const ENDING = ".bench.ts";

function chosen(names) {
  const all = fs
    .readdirSync(inProject("tests/bench"))
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown) throw new Failure(`There is no benchmark "${unknown}". There are: ${all.join(", ")}.`);
  return names.length > 0 ? names : all;
}

async function measure(name, postgres) {
  console.log(`\n── ${name}`);
  const database = `bench_${name.replaceAll("-", "_")}`;
  await ensureDatabase(postgres, database);
  const databaseUrl = postgres.urlOf(database);
  await migrate(databaseUrl);
  const port = await freePort();
  const program = spawn(process.execPath, typescript(inProject(`tests/bench/${name}${ENDING}`)), {
    cwd: projectRoot,
    env: environment({ databaseUrl, port, demonstration: true, folder: postgres.dataFolder }),
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = await once(program, "exit");
  return code === 0;
}

await run(async () => {
  endWhenAsked();
  const names = chosen(process.argv.slice(2));
  const postgres = await startThrowAwayPostgres({ durable: true });
  beforeEnd(postgres.stop);
  let failed = 0;
  for (const name of names) if (!(await measure(name, postgres))) failed += 1;
  if (failed > 0) console.error(`\n${failed} of ${names.length} benchmarks failed.`);
  await end(failed > 0 ? 1 : 0);
});
