import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { lapseObjection } from "./commands/lapse-objection";
import { listLapsing } from "./queries/objection";

/** Ends refused objections for which nobody asked for a second look in time. Safe to run again. */
export async function endObjections(now: Date): Promise<void> {
  const ids = await listLapsing(system, dateInShanghai(now));
  const problems = await stepEach(ids, lapseObjection, now);
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} objections`);
}

export const objectionJobs = [
  defineJob({
    name: "credit.endObjections",
    payload: z.object({}),
    schedule: "40 0 * * *",
    run: async () => endObjections(await transactionTime(database())),
  }),
];
