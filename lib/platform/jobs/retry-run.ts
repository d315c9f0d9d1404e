import { z } from "zod";
import { hasRole } from "@/lib/platform/auth/actor";
import { command } from "@/lib/platform/command";
import { Forbidden, NotFound } from "@/lib/platform/errors";
import { defineEvents } from "@/lib/platform/events/define-events";
import { record } from "@/lib/platform/events/record";

const jobEvents = defineEvents("job", { retried: { details: z.object({ name: z.string() }) } });

/** Gives a failed run back to the queue. System administrators only. */
export const retryRun = command(z.object({ id: z.uuid() }), async ({ actor, tx }, { id }) => {
  if (!hasRole(actor, "systemAdmin")) throw new Forbidden();
  const [run] = await tx.$queryRaw<{ name: string }[]>`
    UPDATE jobs.job SET state = 'retry', start_after = now(), completed_on = NULL, retry_limit = retry_count + 1
    WHERE id = ${id}::uuid AND state = 'failed' RETURNING name`;
  if (!run) throw new NotFound();
  await record(tx, actor, jobEvents.retried(id, { name: run.name }));
  return run;
});
