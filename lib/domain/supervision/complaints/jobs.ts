import { z } from "zod";
import { system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Refusal } from "@/lib/platform/errors";
import { defineJob } from "@/lib/platform/jobs/define-job";
import { missAnswer } from "./commands/miss-answer";

/**
 * Goes on without the account of organizations that did not answer in time. Safe to run again; a case that fails stops no
 * other, and all failures are thrown together.
 */
export async function watchAnswers(now: Date): Promise<void> {
  const today = toDatabaseDate(dateInShanghai(now));
  const late = await database().complaint.findMany({
    where: { answerDueOn: { lt: today }, answeredAt: null, case: { status: "asked" } },
    select: { caseId: true },
  });
  const problems: unknown[] = [];
  for (const { caseId } of late) {
    await missAnswer(system, { id: caseId }, { now }).catch((problem: unknown) => {
      if (!(problem instanceof Refusal)) problems.push(problem);
    });
  }
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
