/**
 * Runs a TypeScript file with the database and the settings that `npm start` would give it.
 *
 *   node scripts/run.mjs <file> [arguments]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import "./launch/settings-file.mjs";
import { openDatabase } from "./launch/database.mjs";
import { end, endWhenAsked, run } from "./launch/ending.mjs";
import { environment } from "./launch/environment.mjs";
import { Failure } from "./launch/failure.mjs";
import { typescript } from "./launch/typescript.mjs";

const [file, ...args] = process.argv.slice(2);

await run(async () => {
  if (!file) throw new Failure("Say which file to run: node scripts/run.mjs <file> [arguments]");
  endWhenAsked();
  const databaseUrl = await openDatabase();
  const program = spawn(process.execPath, typescript(file, ...args), {
    env: environment({ databaseUrl }),
    stdio: "inherit",
  });
  const [code] = await once(program, "exit");
  await end(code ?? 1);
});
