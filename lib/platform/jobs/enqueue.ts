import PgBoss from "pg-boss";
import type { z } from "zod";
import type { Transaction } from "@/lib/platform/db/client";
import type { JobDefinition } from "./define-job";

export const queueSchema = "jobs";

const kept = globalThis as { linliSender?: PgBoss };

/** Never started: it only phrases the insertion, which then runs in the caller's transaction. */
function sender(): PgBoss {
  kept.linliSender ??= new PgBoss({ connectionString: "postgresql://unused", schema: queueSchema });
  return kept.linliSender;
}

export function queueOptions(job: Pick<JobDefinition, "retries" | "lostAfter">) {
  return {
    retryLimit: job.retries ?? 3,
    retryDelay: 5,
    retryBackoff: true,
    expireInSeconds: job.lostAfter ?? 600,
  };
}

async function ensureQueue(tx: Transaction, name: string) {
  await tx.$executeRaw`
    SELECT jobs.create_queue(${name}, '{"policy":"standard"}'::json)
    WHERE NOT EXISTS (SELECT 1 FROM jobs.queue WHERE name = ${name})`;
}

/**
 * Puts work into the queue in the caller's transaction: it is done if, and only if, the change that asked for it is kept.
 */
export async function enqueue<Payload extends z.ZodType>(
  tx: Transaction,
  job: JobDefinition<Payload>,
  payload: z.input<Payload>,
): Promise<void> {
  await ensureQueue(tx, job.name);
  const db = {
    executeSql: async (statement: string, values: unknown[]) => {
      const parameters = values.map((value) => value ?? null);
      return { rows: await tx.$queryRawUnsafe<object[]>(statement, ...parameters) };
    },
  };
  const options = { ...queueOptions(job), db };
  const id = await sender().send(job.name, job.payload.parse(payload) as object, options);
  if (!id) throw new Error(`the queue did not take ${job.name}`);
}
