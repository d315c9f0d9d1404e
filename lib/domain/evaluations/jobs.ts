import { z } from "zod";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { type CommandOptions, transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { getRule } from "../district/queries/rules";
import { expireGrade } from "./commands/expire";
import { questionGrade } from "./commands/question-grade";
import { remindOfExpiry } from "./commands/remind-expiry";
import { listGradesToWatch } from "./queries/grades";

type Step = (actor: Actor, input: { id: string }, options: CommandOptions) => Promise<unknown>;

/** Every grade in its own transaction. A refusal means that somebody was first, which is fine. */
async function stepEach(ids: readonly string[], step: Step, now: Date): Promise<unknown[]> {
  const problems: unknown[] = [];
  for (const id of ids) {
    await step(system, { id }, { now }).catch((problem: unknown) => {
      if (!(problem instanceof Refusal)) problems.push(problem);
    });
  }
  return problems;
}

/**
 * Looks after grades as they stand at `now`: notes those that ran out, reminds of those that will, and lays those of
 * organizations on the list of serious dishonesty before the officers. Safe to run again.
 */
export async function watchGrades(now: Date): Promise<void> {
  const today = dateInShanghai(now);
  const days = await getRule("evaluation.firstReminderDays", today);
  const { expired, expiring, listed } = await listGradesToWatch(today, days);
  const problems = [
    ...(await stepEach(expired, expireGrade, now)),
    ...(await stepEach(expiring, remindOfExpiry, now)),
    ...(await stepEach(listed, questionGrade, now)),
  ];
  if (problems.length > 0) throw new AggregateError(problems, `grades of ${problems.length} organizations`);
}

export const evaluationJobs = [
  defineJob({
    name: "evaluations.watchGrades",
    payload: z.object({}),
    schedule: "40 6 * * *",
    run: async () => watchGrades(await transactionTime(database())),
  }),
];
