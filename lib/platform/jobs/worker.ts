import pg from "pg";
import PgBoss from "pg-boss";
import { env } from "@/lib/platform/env";
import type { JobDefinition } from "./define-job";
import { queueOptions, queueSchema } from "./enqueue";

const workersAlive = 7_260_001;

/**
 * Holds a shared lock for as long as this process lives. If no other worker holds it, runs still marked "active" belong
 * to a worker that died, and are given back to the queue at once instead of after their time-out.
 */
async function takeOverFromTheDead(connectionString: string | undefined): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS alone", [workersAlive]);
  if (rows[0].alone) {
    await client.query(`UPDATE jobs.job SET state = 'retry', start_after = now() WHERE state = 'active'`);
    await client.query("SELECT pg_advisory_lock_shared($1), pg_advisory_unlock($1)", [workersAlive]);
  } else {
    await client.query("SELECT pg_advisory_lock_shared($1)", [workersAlive]);
  }
  return client;
}

/** Works through the queue until stopped. Returns the function that stops it, letting running work end within ten seconds. */
export async function startWorker(
  jobs: JobDefinition[],
  onProblem: (name: string, problem: unknown) => void,
): Promise<() => Promise<void>> {
  const connectionString = env().DATABASE_URL;
  const alive = await takeOverFromTheDead(connectionString);
  // A worker that lost its database leaves: the next one finds nobody alive and takes its unfinished runs over at once.
  alive.on("error", (problem) => {
    throw problem;
  });
  const boss = new PgBoss({ connectionString, schema: queueSchema, migrate: false, max: 4 });
  boss.on("error", (problem) => onProblem("queue", problem));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { name: job.name, ...queueOptions(job) });
    await boss.work<object>(job.name, { pollingIntervalSeconds: 0.5 }, async ([taken]) => {
      try {
        await job.run(job.payload.parse(taken?.data ?? {}));
      } catch (problem) {
        onProblem(job.name, problem);
        throw problem;
      }
    });
    if (job.schedule) await boss.schedule(job.name, job.schedule, {}, { tz: "Asia/Shanghai" });
    else await boss.unschedule(job.name);
  }
  return async () => {
    await boss.stop({ graceful: true, timeout: 10_000 });
    await alive.end();
  };
}
