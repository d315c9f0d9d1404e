import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { missChecksJob } from "../jobs";
import { campaignLifecycle } from "../policy";
import { getCampaign } from "../queries/campaign";
import { campaignIdSchema } from "../schema";

/** Closes a campaign after its last day: a job marks every check without a report as missed and counts the years. */
export const closeCampaign = command(campaignIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const campaign = await getCampaign(actor, id, tx);
  const status = campaignLifecycle.take("close", actor, campaign);
  if (today <= campaign.dueOn)
    throw new Refusal("annualChecks.campaigns.stillInTime", { dueOn: campaign.dueOn });
  const total = await tx.annualCheck.count({ where: { campaignId: id, case: { status: "draft" } } });
  const task = await openTask(tx, {
    kind: "annualChecks.close",
    startedById: actor.accountId,
    subjectId: id,
    total,
  });
  await advance(tx.annualCheckCampaign, campaign, { status, taskId: task.id, closedAt: now });
  await enqueue(tx, missChecksJob, { campaignId: id, taskId: task.id });
  return { id };
});
