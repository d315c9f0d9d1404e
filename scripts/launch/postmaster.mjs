/** Reads postmaster.pid, the file by which a running PostgreSQL marks its folder as taken. */
import fs from "node:fs";
import path from "node:path";

const lockFile = (folder) => path.join(folder, "data/postmaster.pid");

function lockLine(folder, number) {
  return fs.existsSync(lockFile(folder))
    ? fs.readFileSync(lockFile(folder), "utf8").split("\n")[number - 1]
    : undefined;
}

/** @returns {number} process id of the running server */
export const postmasterPid = (folder) => Number(lockLine(folder, 1));

/** @returns {number} TCP port of the running server */
export const postmasterPort = (folder) => Number(lockLine(folder, 4));

/** @returns {boolean} whether a process with this id exists, whoever owns it */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === "EPERM" && !isZombie(pid);
  }
}

/** Dead, but not yet buried by its parent; in containers without an init process that may take for ever. */
const isZombie = (pid) => /^State:\s+Z/m.test(ofProcess(pid, "status"));

/** What Linux tells about a process; empty elsewhere and for processes that are gone. */
function ofProcess(pid, file) {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}

/**
 * After a crash the file stays behind, and its number may meanwhile belong to another program (process ids start
 * anew with every container). PostgreSQL would then refuse to start for ever, so we look who that process is.
 */
export function removeStaleLock(folder) {
  const pid = postmasterPid(folder);
  if (!pid || process.platform !== "linux") return;
  if (isAlive(pid) && ofProcess(pid, "comm").startsWith("postgres")) return;
  console.log("The database was not shut down last time; it recovers now.");
  fs.rmSync(lockFile(folder), { force: true });
}
