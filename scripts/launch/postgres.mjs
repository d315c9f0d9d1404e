/** Starts and stops the PostgreSQL that npm installed. Nothing is downloaded and no other package is needed. */
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createCluster, sweepUnfinished } from "./cluster.mjs";
import { clusterFolder } from "./cluster-folder.mjs";
import { Failure } from "./failure.mjs";
import { freePort, isFree } from "./ports.mjs";
import { postmasterPid, postmasterPort, removeStaleLock } from "./postmaster.mjs";
import { runPostgres } from "./run-postgres.mjs";

const START_ATTEMPTS = 20;
const ATTEMPT_PAUSE_MS = 500;

/** Only for databases that are thrown away: a power cut would lose or damage them. */
const NOT_DURABLE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";

/**
 * Starts the database cluster in `dataFolder`, or joins it when it is already running.
 *
 * @param {string} dataFolder Linli's data folder
 * @param {{ durable?: boolean, quiet?: boolean }} [options] `durable: false` trades safety for speed, for tests
 * @returns {Promise<{ folder: string, pid: number, reused: boolean, urlOf: (database: string) => string,
 *   stop: () => void }>} `reused` tells that somebody else started it and will stop it
 */
export async function startPostgres(dataFolder, { durable = true, quiet = false } = {}) {
  const folder = clusterFolder(dataFolder);
  sweepUnfinished(folder);
  if (!fs.existsSync(folder)) {
    if (!quiet) console.log(`Creating the database in ${folder}.`);
    createCluster(folder);
  }
  removeStaleLock(folder);
  const reused = isRunning(folder) || !(await start(folder, durable));
  const pid = postmasterPid(folder);
  const urlOf = addressOf(folder);
  return { folder, pid, reused, urlOf, stop: () => stopPostgres(folder) };
}

/** The running cluster of a data folder, or null. Starts nothing. */
export function runningPostgres(dataFolder) {
  const folder = clusterFolder(dataFolder);
  if (!fs.existsSync(folder) || !isRunning(folder)) return null;
  return { folder, pid: postmasterPid(folder), urlOf: addressOf(folder), stop: () => stopPostgres(folder) };
}

/**
 * Lets open sessions finish for a moment, then ends them; what was committed is on the disk either way.
 *
 * @param {string} folder the cluster's folder
 * @param {{ patienceSeconds?: number }} [options] how long open sessions may go on
 */
export function stopPostgres(folder, { patienceSeconds = 0 } = {}) {
  const stop = (mode, seconds) =>
    runPostgres("pg_ctl", ["stop", "-D", path.join(folder, "data"), "-w", "-t", String(seconds), "-m", mode]);
  if (patienceSeconds > 0 && stop("smart", patienceSeconds).status === 0) return;
  if (isRunning(folder) && stop("fast", 30).status !== 0) stop("immediate", 10);
}

const isRunning = (folder) => runPostgres("pg_ctl", ["status", "-D", path.join(folder, "data")]).status === 0;

function addressOf(folder) {
  const password = fs.readFileSync(path.join(folder, "password"), "utf8").trim();
  const port = postmasterPort(folder);
  return (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** @returns {Promise<boolean>} false when another launcher was faster and its server is used */
async function start(folder, durable) {
  const log = path.join(folder, "server.log");
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(folder);
    const settings = [
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC`,
      "-c max_connections=200 -c password_encryption=scram-sha-256",
      durable ? "" : NOT_DURABLE,
    ].join(" ");
    const sizeBefore = fs.existsSync(log) ? fs.statSync(log).size : 0;
    const result = runPostgres("pg_ctl", [
      ...["start", "-w", "-t", "60", "-D", path.join(folder, "data"), "-l", log],
      ...["-o", settings],
    ]);
    if (result.status === 0) return true;
    if (isRunning(folder)) return false;
    const said = fs.existsSync(log) ? fs.readFileSync(log, "utf8").slice(sizeBefore) : result.stderr;
    // After a crash the old server's last processes may take some seconds to notice and leave.
    const passing = /shared memory block|lock file .* already exists|Address already in use/i.test(said);
    if (!passing || attempt === START_ATTEMPTS) throw startFailure(said, log);
    await sleep(ATTEMPT_PAUSE_MS);
  }
}

/** The port of last time when it is free, so that addresses written down by developers stay true. */
async function choosePort(folder) {
  const memory = path.join(folder, "port");
  const last = fs.existsSync(memory) ? Number(fs.readFileSync(memory, "utf8")) : 0;
  if (last && (await isFree(last, "127.0.0.1"))) return last;
  const port = await freePort();
  fs.writeFileSync(memory, `${port}\n`);
  return port;
}

function startFailure(said, log) {
  if (/No space left on device/i.test(said)) return Object.assign(new Error(said), { code: "ENOSPC" });
  const reason = said.match(/(?:FATAL|PANIC): +(.*)/)?.[1] ?? "it gave no reason";
  return new Failure(`The database did not start: ${reason}. Its log is ${log}.`);
}
