import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import { command } from "@/lib/platform/command";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Forbidden, Refusal } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { campaignEvents } from "../../events";
import { campaignDays } from "../../rules";
import { annualCheckKinds } from "../../schema";
import { keepsCampaigns } from "../policy";
import { campaignYearSchema } from "../schema";

/** Plans the campaigns of a year for every form, with the days that the rules in force on that January give. */
export const planCampaigns = command(campaignYearSchema, async ({ actor, tx, today }, { year }) => {
  if (!keepsCampaigns(actor)) throw new Forbidden();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('annual check campaigns', 0))`;
  if ((await tx.annualCheckCampaign.count({ where: { year } })) > 0)
    throw new Refusal("annualChecks.campaigns.plannedAlready", { year });
  const [firstReview, filing, exempt] = [
    await getRuleInForce("annualCheck.firstReviewMonths", today, tx),
    await getRuleInForce("annualCheck.filingMonths", today, tx),
    await getRuleInForce("annualCheck.exemptMonths", today, tx),
  ];
  const days = campaignDays(year, {
    firstReview: firstReview.value,
    filing: filing.value,
    exempt: exempt.value,
  });
  for (const kind of annualCheckKinds) {
    const { id } = await tx.annualCheckCampaign.create({
      data: {
        year,
        kind,
        opensOn: toDatabaseDate(days.opensOn),
        firstReviewDueOn: toDatabaseDate(days.firstReviewDueOn),
        dueOn: toDatabaseDate(days.dueOn),
        exemptAfter: toDatabaseDate(days.exemptAfter),
        basis: filing.basis,
        basisEn: filing.basisEn,
      },
    });
    await record(tx, actor, campaignEvents.planned(id, { year, kind }));
  }
  return { year };
});
