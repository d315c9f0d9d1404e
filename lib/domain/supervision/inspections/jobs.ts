import { z } from "zod";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { flagOverdueOrder } from "./commands/flag-overdue";
import { listOverdueOrders } from "./queries/overview";

/** Notes every order that became overdue. Safe to run again; one that fails stops no other. */
export async function watchOrders(now: Date): Promise<void> {
  const problems = await stepEach(await listOverdueOrders(dateInShanghai(now)), flagOverdueOrder, now);
  if (problems.length > 0) throw new AggregateError(problems, `orders of ${problems.length} inspections`);
}

export const inspectionJobs = [
  defineJob({
    name: "inspections.watchOrders",
    payload: z.object({}),
    schedule: "30 0 * * *",
    run: async () => watchOrders(await transactionTime(database())),
  }),
];
