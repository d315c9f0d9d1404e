import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { runNight } from "./commands/run-night";

/** Reckons the whole register for today in one transaction. Gives the number of scores that changed. */
export function reckonEverything(now?: Date): Promise<number> {
  return database().$transaction(
    async (tx) => runNight(tx, dateInShanghai(now ?? (await transactionTime(tx)))),
    { timeout: 300_000, maxWait: 60_000 },
  );
}

export const reckonRegister = defineJob({
  name: "credit.reckonRegister",
  payload: z.object({}),
  schedule: "5 0 * * *",
  run: async () => {
    await reckonEverything();
  },
});

export const scoreJobs = [reckonRegister];
