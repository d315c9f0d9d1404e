import { setTimeout as pause } from "node:timers/promises";
import { withConnection } from "../../scripts/launch/databases.mjs";
import { isAlive } from "../../scripts/launch/postmaster.mjs";

const patience = 30_000;

function killIfAlive(pid: number) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has left by itself, as PostgreSQL's processes do whose parent is gone.
  }
}

/**
 * Kills every process of a PostgreSQL with no chance to write anything down, and waits until they are gone: a server
 * that is about to vanish would be taken for a running one.
 */
export async function killDatabase(postmaster: number, url: string): Promise<void> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ pid: number }>("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"),
  );
  const pids = [postmaster, ...rows.map(({ pid }) => pid)];
  pids.forEach(killIfAlive);
  for (const deadline = Date.now() + patience; pids.some(isAlive); await pause(10)) {
    if (Date.now() > deadline) throw new Error("the database cannot be killed");
  }
}
