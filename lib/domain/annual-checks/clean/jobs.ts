import { z } from "zod";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { concludeAllClean } from "./commands/conclude-all";

/** Concludes the chosen reports of a bulk run. */
export const concludeCleanJob = defineJob({
  name: "annualChecks.concludeClean",
  payload: z.object({ taskId: z.uuid(), accountId: z.uuid() }),
  lostAfter: 7_200,
  run: concludeAllClean,
});
