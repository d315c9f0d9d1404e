/**
 * A database server outlives the program that started it, even when that program is killed outright and can clean up
 * nothing. The guardian is a tiny process that holds one end of a pipe: when the other end closes, its launcher is
 * gone, and it shuts the database down properly.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isRunning, stopServer } from "./pg-ctl.mjs";

/** Time for the web server and the worker to finish what they are doing after their launcher has died. */
const PATIENCE_SECONDS = 12;
/** A launcher may die while its database is still coming up. */
const STARTING_SECONDS = 10;

const self = fileURLToPath(import.meta.url);
const ownerFile = (folder) => path.join(folder, "started-by");

const ownerOf = (folder) =>
  fs.existsSync(ownerFile(folder)) ? fs.readFileSync(ownerFile(folder), "utf8") : "";

/**
 * Notes, before a server is started, which launcher starts it: only the last one's guardian may stop it.
 *
 * @returns {() => void} gives the server back to the owner before, when that one was faster to start it
 */
export function claim(folder, launcher) {
  const before = ownerOf(folder);
  fs.writeFileSync(ownerFile(folder), launcher);
  return () => fs.writeFileSync(ownerFile(folder), before);
}

/** Notes that the server was stopped in an orderly way; nothing is left for a guardian to do. */
export function release(folder) {
  fs.rmSync(ownerFile(folder), { force: true });
}

/**
 * Has the database that `launcher` is about to start stopped when this process ends, in whatever way.
 *
 * @param {string} folder the cluster's folder
 * @param {string} launcher a name that no other launcher has
 * @param {string} [temporaryFolder] to be deleted once the database has stopped
 */
export function guard(folder, launcher, temporaryFolder = "") {
  const guardian = spawn(process.execPath, [self, folder, launcher, temporaryFolder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: "/",
  });
  guardian.unref();
  guardian.stdin.unref();
  guardian.stdin.on("error", () => {});
}

async function afterLauncher(folder, launcher, temporaryFolder) {
  const isOurs = () => ownerOf(folder) === launcher;
  for (let second = 0; second < STARTING_SECONDS && isOurs() && !isRunning(folder); second++)
    await sleep(1000);
  if (isOurs()) stopServer(folder, { patienceSeconds: temporaryFolder ? 0 : PATIENCE_SECONDS });
  if (temporaryFolder) fs.rmSync(temporaryFolder, { recursive: true, force: true });
}

if (process.argv[1] === self) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
  process.stdin.resume();
  process.stdin.on("close", () => afterLauncher(...process.argv.slice(2)));
}
