import { advance } from "@/lib/platform/advance";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { record } from "@/lib/platform/events/record";
import { campaignEvents } from "../../events";
import { campaignLifecycle } from "../policy";
import { getCampaign } from "../queries/campaign";
import { scheduleSchema } from "../schema";

/** Changes the days of a campaign that has not begun. */
export const rescheduleCampaign = command(scheduleSchema, async ({ actor, tx }, { id, ...days }) => {
  const campaign = await getCampaign(actor, id, tx);
  campaignLifecycle.take("reschedule", actor, campaign);
  await advance(tx.annualCheckCampaign, campaign, {
    opensOn: toDatabaseDate(days.opensOn),
    firstReviewDueOn: toDatabaseDate(days.firstReviewDueOn),
    dueOn: toDatabaseDate(days.dueOn),
    exemptAfter: toDatabaseDate(days.exemptAfter),
  });
  const { year, kind } = campaign;
  await record(tx, actor, campaignEvents.rescheduled(id, { year, kind, ...days }));
  return { id };
});
