import { command } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { enterStatus } from "../../commands/enter-status";
import { annualCheckEvents } from "../../events";
import { annualCheckLifecycle } from "../../policy";
import { annualCheckDetailsOf, getAnnualCheck } from "../../queries/annual-check";
import { missedYearsAfter } from "../../rules";
import { annualCheckIdSchema } from "../../schema";

/**
 * Marks a check as missed when its campaign is closed, and counts the years in a row, this one included. Only the portal
 * does this; the report may still be filed late.
 */
export const missAnnualCheck = command(annualCheckIdSchema, async ({ actor, tx, now, today }, { id }) => {
  const check = await getAnnualCheck(actor, id, tx);
  const status = annualCheckLifecycle.take("miss", actor, check);
  if (check.campaign.status !== "closed") throw new Refusal("annualChecks.campaignOpen");
  const before = await tx.annualCheck.findUnique({
    where: { organizationId_year: { organizationId: check.organizationId, year: check.year - 1 } },
    select: { missedYears: true },
  });
  const missedYears = missedYearsAfter(before?.missedYears ?? 0);
  await enterStatus(tx, check, status, { now, today });
  await tx.annualCheck.update({ where: { caseId: id }, data: { missedYears } });
  await record(tx, actor, annualCheckEvents.missed(id, { ...annualCheckDetailsOf(check), missedYears }));
  return { id };
});
