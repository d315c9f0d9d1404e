import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { enqueue } from "@/lib/platform/jobs/enqueue";
import { openTask } from "@/lib/platform/jobs/tasks";
import { openChecksJob } from "../jobs";
import { campaignLifecycle } from "../policy";
import { getCampaign } from "../queries/campaign";
import { countDue } from "../queries/due";
import { campaignIdSchema } from "../schema";

/** Opens a campaign on or after its day: a job opens a check for every organization that has to report. */
export const openCampaign = command(campaignIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const campaign = await getCampaign(actor, id, tx);
  const status = campaignLifecycle.take("open", actor, campaign);
  if (today < campaign.opensOn)
    throw new Refusal("annualChecks.campaigns.tooEarly", { opensOn: campaign.opensOn });
  const task = await openTask(tx, {
    kind: "annualChecks.open",
    startedById: actor.accountId,
    subjectId: id,
    total: await countDue(campaign, tx),
  });
  await advance(tx.annualCheckCampaign, campaign, {
    status,
    taskId: task.id,
    openedById: actor.accountId,
    openedByName: actor.name,
    openedAt: now,
  });
  await enqueue(tx, openChecksJob, { campaignId: id, taskId: task.id });
  return { id };
});
