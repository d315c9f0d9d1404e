import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { runNight } from "./commands/run-night";
import { showGrades } from "./commands/show-grades";

/** Reckons the whole register for today in one transaction. Gives the number of scores that changed. */
export function reckonEverything(now?: Date): Promise<number> {
  return database().$transaction(
    async (tx) => runNight(tx, dateInShanghai(now ?? (await transactionTime(tx)))),
    { timeout: 300_000, maxWait: 60_000 },
  );
}

/** Brings the grades in the register up to date, block by block. Safe to run again. */
export async function showAllGrades(): Promise<void> {
  while ((await showGrades(database())) > 0);
}

export const reckonRegister = defineJob({
  name: "credit.reckonRegister",
  payload: z.object({}),
  schedule: "5 0 * * *",
  run: async () => {
    await reckonEverything();
    await showAllGrades();
  },
});

export const scoreJobs = [reckonRegister];
