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
 * A report that was returned and not sent in again by the end of its limit counts as not filed once its campaign is closed
 * (Order 60 art. 11 item 1: material that does not conform). Only the portal does this; it may still be filed late.
 */
export const lapseReturnedReport = command(annualCheckIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const check = await getAnnualCheck(actor, id, tx);
  const status = annualCheckLifecycle.take("lapse", actor, check);
  if (check.campaign.status !== "closed") throw new Refusal("annualChecks.campaignOpen");
  const { dueOn: until, organizationId, year, filedOn, daysLate, isClean } = check;
  if (until === null || until >= today) throw new Refusal("annualChecks.correctionInTime");
  await enterStatus(tx, check, status, { now, today });
  await tx.annualCheck.update({
    where: { caseId: id },
    data: { filedOn: null, daysLate: null, isClean: false },
  });
  const dropped = { filedOn, daysLate, isClean };
  const missedYears = await markMissed(tx, id, { organizationId, year, since: today, dropped });
  await record(
    tx,
    actor,
    annualCheckEvents.lapsed(id, { ...annualCheckDetailsOf(check), missedYears, until }),
  );
  return { id };
});
