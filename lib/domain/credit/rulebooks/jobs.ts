import { z } from "zod";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { beginTask, finishTask } from "@/lib/platform/jobs/tasks";
import { rehearse } from "./commands/rehearse";

/** Tries a draft on the whole register. One transaction: killed at any point it leaves nothing, and is run again. */
export const rehearseRulebook = defineJob({
  name: "credit.rehearseRulebook",
  payload: z.object({ rehearsalId: z.uuid() }),
  run: async ({ rehearsalId }) => {
    const { taskId } = await database().creditRehearsal.findUniqueOrThrow({
      where: { id: rehearsalId },
      select: { taskId: true },
    });
    await beginTask(taskId);
    await database().$transaction(
      async (tx) => {
        const organizations = await rehearse(tx, rehearsalId);
        if (organizations !== null) await finishTask(taskId, { organizations }, tx);
      },
      { timeout: 300_000, maxWait: 60_000 },
    );
  },
});

export const rulebookJobs = [rehearseRulebook];
