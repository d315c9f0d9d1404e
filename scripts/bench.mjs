/**
 * Measures. Each tests/bench/<name>.bench.ts runs by itself, on a migrated throw-away database that writes to the disk
 * as durably as production does. Those that measure the site find the demonstration district and a production build.
 *
 *   npm run bench             all of them
 *   npm run bench -- pages    those named
 */
import fs from "node:fs";
import { ensureDatabase } from "./launch/databases.mjs";
import { seed } from "./launch/demonstration.mjs";
import { beforeEnd, end, endWhenAsked, isEnding, run } from "./launch/ending.mjs";
import { environment } from "./launch/environment.mjs";
import { Failure } from "./launch/failure.mjs";
import { buildOnce, generateClientOnce } from "./launch/generated-files.mjs";
import { migrate } from "./launch/migrations.mjs";
import { freePort } from "./launch/ports.mjs";
import { inProject } from "./launch/project.mjs";
import { runProgram } from "./launch/run-program.mjs";
import { startThrowAwayPostgres } from "./launch/throw-away.mjs";
import { typescript } from "./launch/typescript.mjs";

const ENDING = ".bench.ts";
const OF_THE_SITE = ["case-page", "export", "pages", "weight"];

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
  const env = environment({ databaseUrl, port, demonstration: true, folder: postgres.dataFolder });
  if (OF_THE_SITE.includes(name)) await seed(env);
  const { code } = await runProgram(typescript(inProject(`tests/bench/${name}${ENDING}`)), {
    env,
    show: true,
  });
  return code === 0;
}

await run(async () => {
  endWhenAsked();
  const names = chosen(process.argv.slice(2));
  generateClientOnce();
  if (names.some((name) => OF_THE_SITE.includes(name))) buildOnce();
  const postgres = await startThrowAwayPostgres({ durable: true });
  beforeEnd(postgres.stop);
  let failed = 0;
  for (const name of names) if (!isEnding() && !(await measure(name, postgres))) failed += 1;
  if (failed > 0) console.error(`\n${failed} of ${names.length} benchmarks failed.`);
  await end(failed > 0 ? 1 : 0);
});
