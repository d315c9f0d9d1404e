import path from "node:path";
import { runPostgres } from "./run-postgres.mjs";

const clusterOf = (folder) => ["-D", path.join(folder, "data")];

/** @returns {boolean} whether a server runs on this cluster */
export const isRunning = (folder) => runPostgres("pg_ctl", ["status", ...clusterOf(folder)]).status === 0;

/** @returns {boolean} whether the server came up; waits until it has, recovery after a crash included */
export function startServer(folder, { log, settings }) {
  const args = ["start", ...clusterOf(folder), "-w", "-t", "60", "-l", log, "-o", settings];
  return runPostgres("pg_ctl", args).status === 0;
}

/**
 * Stops the server, if it runs; what was committed is on the disk whichever way it ends.
 *
 * @param {string} folder the cluster's folder
 * @param {{ patienceSeconds?: number }} [options] how long open sessions may go on before they are ended
 */
export function stopServer(folder, { patienceSeconds = 0 } = {}) {
  const stop = (mode, seconds) =>
    runPostgres("pg_ctl", ["stop", ...clusterOf(folder), "-w", "-t", String(seconds), "-m", mode]).status ===
    0;
  if (patienceSeconds > 0 && stop("smart", patienceSeconds)) return;
  if (isRunning(folder) && !stop("fast", 30)) stop("immediate", 10);
}
