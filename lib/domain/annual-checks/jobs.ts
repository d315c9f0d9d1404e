import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { lapseReturnedReport } from "./campaigns/commands/lapse";
import { campaignJobs } from "./campaigns/jobs";
import { listLapsed } from "./campaigns/queries/lapsed";
import { concludeCleanJob } from "./clean/jobs";
import { remindOfAnnualCheck } from "./reminders/commands/remind";
import { sendMessage } from "./reminders/jobs";
import { listToRemind } from "./reminders/queries/due";

/** Sends the reminders that are due at `now`, each organization in its own transaction. Safe to run again. */
export async function remindOfAnnualChecks(now: Date): Promise<void> {
  const ids = await listToRemind(dateInShanghai(now));
  const problems = await stepEach(ids, remindOfAnnualCheck, now);
  if (problems.length > 0) throw new AggregateError(problems, `reminders of ${problems.length} checks`);
}

/** Counts returned reports as not filed whose limit has passed at `now`, each in its own transaction. Safe to run again. */
export async function lapseReturnedReports(now: Date): Promise<void> {
  const ids = await listLapsed(dateInShanghai(now));
  const problems = await stepEach(ids, lapseReturnedReport, now);
  if (problems.length > 0) throw new AggregateError(problems, `${problems.length} returned reports`);
}

export const annualCheckJobs = [
  ...campaignJobs,
  concludeCleanJob,
  sendMessage,
  defineJob({
    name: "annualChecks.remind",
    payload: z.object({}),
    schedule: "0 9 * * *",
    lostAfter: 3_600,
    run: async () => remindOfAnnualChecks(await transactionTime(database())),
  }),
  defineJob({
    name: "annualChecks.lapse",
    payload: z.object({}),
    schedule: "30 1 * * *",
    lostAfter: 3_600,
    run: async () => lapseReturnedReports(await transactionTime(database())),
  }),
];
