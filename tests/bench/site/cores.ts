import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Client } from "pg";

/** The core of the web server, and the one of everything else: database, load. */
export const webCore = 0;
const otherCore = 1;

/** Processes can be held to a core on Linux with two cores or more. */
export const canPin = existsSync("/proc/self/stat") && availableParallelism() > 1;

/** The arguments that start this Node held to the web server's core. */
export const pinned = (args: string[]): [program: string, args: string[]] =>
  canPin ? ["taskset", ["-c", String(webCore), process.execPath, ...args]] : [process.execPath, args];

const fieldsOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /u, "")
    .split(" ");
const parentOf = (pid: number) => Number(fieldsOf(pid)[1]);

/** The database server and all its processes, of which `client` is connected to one. */
async function databaseProcesses(client: Client): Promise<number[]> {
  const { rows } = await client.query("SELECT pid, pg_backend_pid() AS own FROM pg_stat_activity");
  return [parentOf(rows[0].own), ...rows.map(({ pid }) => pid)];
}

/** Leaves the web server's core to the web server: this process and the database go to the other one. */
export async function makeRoom(client: Client): Promise<void> {
  if (!canPin) return console.warn("This machine cannot hold processes to a core; the figures are mixed.");
  for (const pid of [process.pid, ...(await databaseProcesses(client))]) {
    spawnSync("taskset", ["-acp", String(otherCore), String(pid)]);
  }
}

const ticksPerSecond = 100;
const bytesPerPage = 4096;

/** Processor time of a process so far, in seconds, all its threads together. */
export function processorSeconds(pid: number): number {
  const fields = fieldsOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Memory that a process holds at the moment, in MB. */
export function residentMegabytes(pid: number): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, "utf8").split(" ");
  return (Number(pages) * bytesPerPage) / 1_048_576;
}
