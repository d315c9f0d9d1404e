import { z } from "zod";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { type CommandOptions, transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { closeStatement } from "./commands/close-statement";
import { endSuspension } from "./commands/end-suspension";
import { listDueProceedings } from "./queries/due";

type Step = (actor: Actor, input: { id: string }, options: CommandOptions) => Promise<unknown>;

/** Every case in its own transaction. A refusal means that somebody moved the case first, which is fine. */
async function stepEach(ids: string[], step: Step, now: Date): Promise<unknown[]> {
  const problems: unknown[] = [];
  for (const id of ids) {
    await step(system, { id }, { now }).catch((problem: unknown) => {
      if (!(problem instanceof Refusal)) problems.push(problem);
    });
  }
  return problems;
}

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
