import type { z } from "zod";

export type JobDefinition<Payload extends z.ZodType = z.ZodType> = {
  /** Such as "imports.check": the domain and what is done. Message key of the jobs page at `jobs.names.<name>`. */
  name: string;
  payload: Payload;
  /** When it runs by itself: cron in Asia/Shanghai. */
  schedule?: string;
  /** How often a failed run is tried again. */
  retries?: number;
  /** After this many seconds without an end a run counts as lost and is tried again. */
  lostAfter?: number;
  /** Must be safe to run again after a crash at any point. */
  run(payload: z.output<Payload>): Promise<void>;
};

/** Declares a piece of work that the worker does apart from any page. */
export function defineJob<Payload extends z.ZodType>(
  definition: JobDefinition<Payload>,
): JobDefinition<Payload> {
  return definition;
}
