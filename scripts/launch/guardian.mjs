/**
 * A database server outlives the program that started it, even when that program is killed outright and can clean up
 * nothing. The guardian is a tiny process that holds one end of a pipe: when the other end closes, its starter is gone,
 * and it shuts the database down properly.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { stopPostgres } from "./postgres.mjs";
import { postmasterPid } from "./postmaster.mjs";

/** Time for the web server and the worker to finish what they are doing after their launcher has died. */
const PATIENCE_SECONDS = 12;

/**
 * Has a started database stopped when this process ends, in whatever way.
 *
 * @param {{ folder: string, pid: number }} postgres
 * @param {{ removeAfterwards?: string }} [options] a temporary folder to delete once the database has stopped
 */
export function guard(postgres, { removeAfterwards = "" } = {}) {
  const self = fileURLToPath(import.meta.url);
  const guardian = spawn(process.execPath, [self, postgres.folder, String(postgres.pid), removeAfterwards], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  guardian.unref();
  guardian.stdin.unref();
  guardian.stdin.on("error", () => {});
}

function watch(folder, pid, temporaryFolder) {
  // A later launcher may have started a server of its own in the same folder; only the one we were given is ours.
  const isOurs = () => fs.existsSync(folder) && postmasterPid(folder) === pid;
  process.stdin.resume();
  process.stdin.on("close", () => {
    if (isOurs()) stopPostgres(folder, { patienceSeconds: temporaryFolder ? 0 : PATIENCE_SECONDS });
    if (temporaryFolder) fs.rmSync(temporaryFolder, { recursive: true, force: true });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, pid, temporaryFolder] = process.argv.slice(2);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  watch(folder, Number(pid), temporaryFolder);
}
