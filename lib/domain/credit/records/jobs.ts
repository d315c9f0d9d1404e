import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock/shanghai";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { drawUnread } from "./commands/draw-unread";

/**
 * Draws records from everything that the event record tells since the last time, a thousand entries a transaction.
 * Safe to run again, and beside another run: the position reached is locked.
 */
export async function drawEverything(now?: Date): Promise<void> {
  for (let isMore = true; isMore; ) {
    isMore = await database().$transaction(
      async (tx) => drawUnread(tx, dateInShanghai(now ?? (await transactionTime(tx)))),
      { timeout: 120_000, maxWait: 60_000 },
    );
  }
}

export const recordJobs = [
  defineJob({
    name: "credit.drawRecords",
    payload: z.object({}),
    schedule: "* * * * *",
    retries: 0,
    run: () => drawEverything(),
  }),
];
