/** Watches an import from outside, and holds its worker up in the middle of a block. */
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { withConnection } from "../../scripts/launch/databases.mjs";

export type Sight = {
  status: string;
  taskId: string;
  done: number;
  createdCount: number;
  updatedCount: number;
  appliedThrough: number;
  undoneThrough: number;
  /** Whether the worker waits for a lock that `hold` keeps. */
  isHeld: boolean;
};

const sight = `
  SELECT batch."status", batch."taskId", task."done", "createdCount", "updatedCount", "appliedThrough", "undoneThrough",
    EXISTS (SELECT FROM pg_stat_activity holder JOIN pg_stat_activity waiting
      ON holder."pid" = ANY(pg_blocking_pids(waiting."pid")) WHERE holder."application_name" = 'holder') AS "isHeld"
  FROM "ImportBatch" batch JOIN "Task" task ON task."id" = batch."taskId" WHERE batch."id" = $1`;

const patience = 60_000;

/** Looks at the batch until it is as wanted, and writes down all that was seen on the way. Throws after a minute. */
export function watchUntil(
  url: string,
  batchId: string,
  seen: Sight[],
  isReached: (now: Sight) => boolean,
): Promise<Sight> {
  return withConnection(url, async (client) => {
    for (const deadline = Date.now() + patience; Date.now() < deadline; await pause(10)) {
      const [now] = (await client.query<Sight>(sight, [batchId])).rows;
      if (!now) continue;
      seen.push(now);
      if (isReached(now)) return now;
    }
    throw new Error(`the import stands still: ${JSON.stringify(seen.at(-1))}`);
  });
}

/** Runs a statement and keeps its locks until the returned function is called or the database dies. */
export async function hold(url: string, statement: string, values: unknown[]): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url, application_name: "holder" });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("BEGIN");
  await client.query(statement, values);
  return async () => {
    await client.query("ROLLBACK").catch(() => undefined);
    await client.end().catch(() => undefined);
  };
}
