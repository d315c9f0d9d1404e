import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { endLapsedDelegations } from "./commands/end-lapsed-delegations";
import { forgetOldTraces } from "./commands/forget-old-traces";

const nothing = z.object({});

export const accountJobs = [
  defineJob({
    name: "accounts.endLapsedDelegations",
    payload: nothing,
    schedule: "5 0 * * *",
    run: async () => void (await endLapsedDelegations(system, {})),
  }),
  defineJob({
    name: "accounts.forgetOldTraces",
    payload: nothing,
    schedule: "35 3 * * *",
    run: async () => void (await forgetOldTraces(system, {})),
  }),
];
