import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { Refusal } from "@/lib/platform/errors";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { discontinueOrphan } from "./commands/discontinue-orphan";
import { letListingFallDue } from "./commands/fall-due";
import { lapseDefence } from "./commands/lapse";
import { proposeCandidate } from "./commands/propose-by-rule";
import { previewCandidates } from "./queries/candidates";
import { listDueListings } from "./queries/due";

const thrownTogether = (problems: unknown[], what: string) => {
  if (problems.length > 0) throw new AggregateError(problems, `${what} of ${problems.length} listings`);
};

/**
 * Ends days for a defence that passed and proposals against organizations that are deregistered, and asks officers about
 * entries that have come to their end. Safe to run again.
 */
export async function watchListings(now: Date): Promise<void> {
  const { orphaned, lapsing, leaving } = await listDueListings(system, dateInShanghai(now));
  const problems = [
    ...(await stepEach(orphaned, discontinueOrphan, now)),
    ...(await stepEach(lapsing, lapseDefence, now)),
    ...(await stepEach(leaving, letListingFallDue, now)),
  ];
  thrownTogether(problems, "limits");
}

/** Prepares proposals for the officers, each in its own transaction; lists nobody. Safe to run again. */
export async function proposeListings(now: Date): Promise<void> {
  const candidates = await previewCandidates(system, dateInShanghai(now));
  const problems: unknown[] = [];
  for (const { condition, recordId, state } of candidates) {
    if (state !== "fresh") continue;
    await proposeCandidate(system, { condition, recordId }, { now }).catch((problem: unknown) => {
      if (!(problem instanceof Refusal)) problems.push(problem);
    });
  }
  thrownTogether(problems, "proposals");
}

export const listingJobs = [
  defineJob({
    name: "listings.watch",
    payload: z.object({}),
    schedule: "30 1 * * *",
    run: async () => watchListings(await transactionTime(database())),
  }),
  defineJob({
    name: "listings.propose",
    payload: z.object({}),
    schedule: "0 2 * * *",
    run: async () => proposeListings(await transactionTime(database())),
  }),
];
