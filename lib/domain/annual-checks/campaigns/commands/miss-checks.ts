import { system } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { transactionTime } from "@/lib/platform/command";
import { database } from "@/lib/platform/db/client";
import { record } from "@/lib/platform/events/record";
import { stepEach } from "@/lib/platform/jobs/step-each";
import { beginTask, finishTask, reportProgress } from "@/lib/platform/jobs/tasks";
import { campaignEvents } from "../../events";
import { getCampaign } from "../queries/campaign";
import { listLapsed } from "../queries/lapsed";
import { lapseReturnedReport } from "./lapse";
import { missAnnualCheck } from "./miss";

const blockSize = 200;

/**
 * Marks what a closed campaign never got as missed, one by one, and what was returned and not sent in again in time; goes
 * on where it was after a crash.
 */
export async function missChecks({
  campaignId,
  taskId,
}: {
  campaignId: string;
  taskId: string;
}): Promise<void> {
  const campaign = await getCampaign(system, campaignId);
  const unfiled = { campaignId, case: { status: "draft" } };
  const total = campaign.task?.total ?? 0;
  await beginTask(taskId);
  let after = "";
  for (;;) {
    const rows = await database().annualCheck.findMany({
      where: { ...unfiled, ...(after && { caseId: { gt: after } }) },
      select: { caseId: true },
      orderBy: { caseId: "asc" },
      take: blockSize,
    });
    const last = rows.at(-1);
    if (!last) break;
    after = last.caseId;
    const ids = rows.map(({ caseId }) => caseId);
    const problems = await stepEach(ids, missAnnualCheck, await transactionTime(database()));
    if (problems.length > 0) throw new AggregateError(problems, `missed checks of campaign ${campaignId}`);
    const left = await database().annualCheck.count({ where: unfiled });
    await reportProgress(taskId, Math.max(0, total - left));
  }
  const now = await transactionTime(database());
  const lapsed = await listLapsed(dateInShanghai(now), campaignId);
  const problems = await stepEach(lapsed, lapseReturnedReport, now);
  if (problems.length > 0) throw new AggregateError(problems, `returned reports of campaign ${campaignId}`);
  await database().$transaction(async (tx) => {
    const task = await tx.task.findUniqueOrThrow({ where: { id: taskId } });
    if (task.status === "succeeded") return;
    const missed = await tx.annualCheck.count({ where: { campaignId, case: { status: "missed" } } });
    const { year, kind } = campaign;
    await record(tx, system, campaignEvents.closed(campaignId, { year, kind, missed }));
    await finishTask(taskId, { missed }, tx);
  });
}
