import { z } from "zod";
import { command } from "@/lib/platform/command";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { concludeCleanJob } from "../jobs";
import { chooseCleanChecks, mayConcludeClean } from "../queries/clean-checks";
import { cleanTaskKind } from "../queries/report";

/**
 * Has every report that could be concluded at this moment concluded as qualified, one after the other. `expected` is the
 * number that the officer saw: where it is another by now, nothing begins. One run at a time.
 */
export const startCleanConclusion = command(
  z.object({ expected: z.coerce.number().int().min(1) }),
  async ({ actor, tx }, { expected }) => {
    if (!mayConcludeClean(actor) || actor.accountId === null) throw new Forbidden();
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${cleanTaskKind}, 0))`;
    const running = await tx.task.findFirst({
      where: { kind: cleanTaskKind, status: { in: ["queued", "running"] } },
    });
    if (running) throw new Refusal("annualChecks.bulkUnderWay");
    const task = await openTask(tx, { kind: cleanTaskKind, startedById: actor.accountId, total: expected });
    const chosen = await chooseCleanChecks(actor, task.id, tx);
    if (chosen !== expected) throw new Refusal("annualChecks.otherCount", { expected, count: chosen });
    await enqueue(tx, concludeCleanJob, { taskId: task.id, accountId: actor.accountId });
    return { id: task.id };
  },
);
