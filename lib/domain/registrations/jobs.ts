import { z } from "zod";
import { type Actor, system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { type CommandOptions, transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { acceptRegistration } from "./commands/accept";
import { lapseRegistration } from "./commands/lapse";
import { warnOfLimit } from "./commands/warn";
import { listDueCases } from "./queries/limits";

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

/**
 * Acts on limits as they stand at `now`: ends cases whose corrections never came, accepts what the authority left
 * unanswered, reminds whoever has a case and tells the leaders of what is overdue. Safe to run again. A case that fails
 * stops no other; at the end all failures are thrown together.
 */
export async function watchLimits(now: Date): Promise<void> {
  const { lapsing, deemedAccepted, runningOut } = await listDueCases(system, dateInShanghai(now));
  const problems = [
    ...(await stepEach(lapsing, lapseRegistration, now)),
    ...(await stepEach(deemedAccepted, acceptRegistration, now)),
    ...(await stepEach(runningOut, warnOfLimit, now)),
  ];
  if (problems.length > 0) throw new AggregateError(problems, `limits of ${problems.length} cases`);
}

export const registrationJobs = [
  defineJob({
    name: "registrations.watchLimits",
    payload: z.object({}),
    schedule: "10 * * * *",
    run: async () => watchLimits(await transactionTime(database())),
  }),
];
