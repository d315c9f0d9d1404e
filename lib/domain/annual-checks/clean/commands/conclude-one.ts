import { z } from "zod";
import { command } from "@/lib/platform/command";
import { writeConclusion } from "../../commands/write-conclusion";
import { annualCheckLifecycle } from "../../policy";
import { getAnnualCheck } from "../../queries/annual-check";

/** Concludes one report of a bulk run as qualified, if it still may be; its line in the run is done with it. */
export const concludeClean = command(
  z.object({ id: z.uuid(), taskId: z.uuid() }),
  async ({ actor, tx, now, today }, { id, taskId }) => {
    const check = await getAnnualCheck(actor, id, tx);
    const status = annualCheckLifecycle.take("concludeClean", actor, check);
    await writeConclusion({ actor, tx, now, today }, check, {
      status,
      conclusion: "qualified",
      reason: check.reviewReason ?? "",
      rectifyBy: null,
      isBulk: true,
    });
    await tx.cleanConclusion.updateMany({
      where: { taskId, caseId: id },
      data: { isDone: true, decidedAt: now },
    });
    return { id };
  },
);
