import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { closeStatement } from "./commands/close-statement";
import { endSuspension } from "./commands/end-suspension";
import { listDueProceedings } from "./queries/due";

/** Ends the days for statements, and suspensions whose months are over, as of `now`. Safe to run again. */
export async function watchPenalties(now: Date): Promise<void> {
  const { silent, resuming } = await listDueProceedings(dateInShanghai(now));
  const problems = [
    ...(await stepEach(silent, closeStatement, now)),
    ...(await stepEach(resuming, endSuspension, now)),
  ];
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} penalty proceedings`);
}

export const penaltyJobs = [
  defineJob({
    name: "penalties.watch",
    payload: z.object({}),
    schedule: "35 * * * *",
    run: async () => watchPenalties(await transactionTime(database())),
  }),
];
