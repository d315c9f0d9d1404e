import { addDays } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { enterStatus } from "../../commands/enter-status";
import { markMissed } from "../../commands/keep-missed";
import { annualCheckEvents } from "../../events";
import { annualCheckLifecycle } from "../../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../../queries/annual-check";
import { annualCheckIdSchema } from "../../schema";

/**
 * Marks a check as missed when its campaign is closed, and counts the years in a row, this one included. Only the portal
 * does this; the report may still be filed late.
 */
export const missAnnualCheck = command(annualCheckIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const check = await getAnnualCheck(actor, id, tx);
  const status = annualCheckLifecycle.take("miss", actor, check);
  if (check.campaign.status !== "closed") throw new Refusal("annualChecks.campaignOpen");
  await enterStatus(tx, check, status, { now, today });
  const missedYears = await markMissed(tx, id, { ...check, since: addDays(check.campaign.dueOn, 1) });
  await record(tx, actor, annualCheckEvents.missed(id, { ...annualCheckDetailsOf(check), missedYears }));
  return { id };
});
