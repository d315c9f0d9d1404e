import { database } from "@/lib/platform/db/client";
import type { Task } from "@/lib/platform/db/generated/client";

export type QueueState = {
  name: string;
  waiting: number;
  running: number;
  failed: number;
  completed: number;
  lastEndedAt: Date | null;
  schedule: string | null;
};

/** Every kind of work with how much of it waits, runs, has failed and was done in the last days. */
export function listQueues(): Promise<QueueState[]> {
  return database().$queryRaw<QueueState[]>`
    SELECT queue.name,
      count(*) FILTER (WHERE job.state IN ('created', 'retry'))::int AS waiting,
      count(*) FILTER (WHERE job.state = 'active')::int AS running,
      count(*) FILTER (WHERE job.state = 'failed')::int AS failed,
      count(*) FILTER (WHERE job.state = 'completed')::int AS completed,
      max(job.completed_on) AS "lastEndedAt",
      (SELECT cron FROM jobs.schedule WHERE schedule.name = queue.name) AS schedule
    FROM jobs.queue LEFT JOIN jobs.job ON job.name = queue.name
    WHERE queue.name NOT LIKE '\\_\\_%'
    GROUP BY queue.name ORDER BY queue.name`;
}

export type FailedRun = { id: string; name: string; endedAt: Date; attempts: number; problem: string | null };

/** The newest runs that failed for good. */
export function listFailedRuns(): Promise<FailedRun[]> {
  return database().$queryRaw<FailedRun[]>`
    SELECT id::text, name, completed_on AS "endedAt", retry_count AS attempts, output ->> 'message' AS problem
    FROM jobs.job WHERE state = 'failed' ORDER BY completed_on DESC LIMIT 50`;
}

/** The newest long tasks that people started. */
export function listTasks(): Promise<Task[]> {
  return database().task.findMany({ orderBy: { createdAt: "desc" }, take: 50 });
}
