/** Starts the PostgreSQL that npm installed. Nothing is downloaded and no other package is needed. */
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createCluster, sweepUnfinished } from "./cluster.mjs";
import { clusterFolder } from "./cluster-folder.mjs";
import { Failure } from "./failure.mjs";
import { claim, guard, release } from "./guardian.mjs";
import { isRunning, startServer, stopServer } from "./pg-ctl.mjs";
import { freePort, isFree } from "./ports.mjs";
import { postmasterPid, postmasterPort, removeStaleLock } from "./postmaster.mjs";

const START_ATTEMPTS = 20;
const ATTEMPT_PAUSE_MS = 500;

/** Only for databases that are thrown away: a power cut would lose or damage them. */
const NOT_DURABLE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";

/** This process, as the owner of the servers it starts. */
const launcher = randomUUID();

/**
 * Starts the database cluster in `dataFolder`, or joins it when it is already running.
 *
 * @param {string} dataFolder Linli's data folder
 * @param {object} [options]
 * @param {boolean} [options.durable] false trades safety for speed, for tests
 * @param {boolean} [options.temporary] the folder is deleted when this process has ended
 * @param {boolean} [options.background] it goes on running when this process has ended
 * @returns {Promise<{ folder: string, pid: number, reused: boolean, urlOf: (database: string) => string,
 *   stop: () => void }>} `reused` tells that somebody else started it and will stop it
 */
export async function startPostgres(
  dataFolder,
  { durable = true, temporary = false, background = false } = {},
) {
  const folder = clusterFolder(dataFolder);
  sweepUnfinished(folder);
  if (!fs.existsSync(folder)) {
    if (!temporary) console.log(`Creating the database in ${folder}.`);
    createCluster(folder);
  }
  removeStaleLock(folder);
  let reused = isRunning(folder);
  if (!reused) {
    if (!background) guard(folder, launcher, temporary ? dataFolder : "");
    reused = !(await start(folder, durable));
  }
  return {
    folder,
    pid: postmasterPid(folder),
    reused,
    urlOf: addressOf(folder),
    stop: () => stop(folder),
  };
}

/** The running cluster of a data folder, or null. Starts nothing. */
export function runningPostgres(dataFolder) {
  const folder = clusterFolder(dataFolder);
  if (!fs.existsSync(folder) || !isRunning(folder)) return null;
  return { urlOf: addressOf(folder), stop: () => stop(folder) };
}

function stop(folder) {
  stopServer(folder);
  release(folder);
}

function addressOf(folder) {
  const password = fs.readFileSync(path.join(folder, "password"), "utf8").trim();
  const port = postmasterPort(folder);
  return (database) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** @returns {Promise<boolean>} false when another launcher was faster and its server is used */
async function start(folder, durable) {
  const log = path.join(folder, "server.log");
  const logSize = () => fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  for (let attempt = 1; ; attempt++) {
    const settings = [
      `-p ${await choosePort(folder)} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''`,
      "-c timezone=UTC -c max_connections=200",
      durable ? "" : NOT_DURABLE,
    ].join(" ");
    const before = logSize();
    const unclaim = claim(folder, launcher);
    if (startServer(folder, { log, settings })) return true;
    if (isRunning(folder)) {
      unclaim();
      return false;
    }
    const said = logSize() > before ? fs.readFileSync(log, "utf8").slice(before) : "";
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
