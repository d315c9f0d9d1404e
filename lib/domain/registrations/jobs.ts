import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { acceptRegistration } from "./commands/accept";
import { lapseRegistration } from "./commands/lapse";
import { listDueCases } from "./queries/limits";

/**
 * Acts on limits as they stand at `now`: ends cases whose corrections never came, and accepts what the authority left
 * unanswered. Safe to run again. A case that fails
 * stops no other; at the end all failures are thrown together.
 */
export async function watchLimits(now: Date): Promise<void> {
  const { lapsing, deemedAccepted } = await listDueCases(system, dateInShanghai(now));
  const problems = [
    ...(await stepEach(lapsing, lapseRegistration, now)),
    ...(await stepEach(deemedAccepted, acceptRegistration, now)),
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
