import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { warnOfLimit } from "./commands/warn";
import { listRunningOut } from "./queries/limits";

/**
 * Reminds whoever has a case of any procedure that its limit runs out, and tells the leaders of what is overdue. Safe to
 * run again. A case that fails stops no other; at the end all failures are thrown together.
 */
export async function warnOfLimits(now: Date): Promise<void> {
  const ids = await listRunningOut(system, dateInShanghai(now));
  const problems = await stepEach(ids, warnOfLimit, now);
  if (problems.length > 0) throw new AggregateError(problems, `limits of ${problems.length} cases`);
}

export const caseJobs = [
  defineJob({
    name: "cases.warnOfLimits",
    payload: z.object({}),
    schedule: "20 * * * *",
    run: async () => warnOfLimits(await transactionTime(database())),
  }),
];
