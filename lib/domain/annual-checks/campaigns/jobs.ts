import { z } from "zod";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { missChecks } from "./commands/miss-checks";
import { openChecks } from "./commands/open-checks";

const run = z.object({ campaignId: z.uuid(), taskId: z.uuid() });

/** Opens the checks of a campaign. */
export const openChecksJob = defineJob({
  name: "annualChecks.open",
  payload: run,
  lostAfter: 1_800,
  run: (payload) => openChecks(payload),
});

/** Marks what a closed campaign never got as missed. */
export const missChecksJob = defineJob({
  name: "annualChecks.close",
  payload: run,
  lostAfter: 3_600,
  run: missChecks,
});

export const campaignJobs = [openChecksJob, missChecksJob];
