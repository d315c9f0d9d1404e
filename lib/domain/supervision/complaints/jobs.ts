import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { missAnswer } from "./commands/miss-answer";
import { listUnanswered } from "./queries/unanswered";

/**
 * Goes on without the account of organizations that did not answer in time. Safe to run again; a case that fails stops no
 * other, and all failures are thrown together.
 */
export async function watchAnswers(now: Date): Promise<void> {
  const problems = await stepEach(await listUnanswered(dateInShanghai(now)), missAnswer, now);
  if (problems.length > 0) throw new AggregateError(problems, `answers to ${problems.length} complaints`);
}

export const complaintJobs = [
  defineJob({
    name: "complaints.watchAnswers",
    payload: z.object({}),
    schedule: "25 * * * *",
    run: async () => watchAnswers(await transactionTime(database())),
  }),
];
