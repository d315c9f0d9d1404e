import { command } from "@/lib/platform/command";
import { record } from "@/lib/platform/events/record";
import { annualCheckEvents } from "../events";
import { annualCheckLifecycle } from "../policy";
import { annualCheckDetailsOf } from "../queries/annual-check";
import { getUnfiledCheck } from "../queries/unfiled";
import { reasonSchema } from "../schema";
import { enterStatus } from "./enter-status";
import { annulMissed } from "./keep-missed";

/** An officer frees an organization from the report of a year and says why; its missed years of that report fall away. */
export const exemptFromAnnualCheck = command(
  reasonSchema,
  async ({ actor, tx, now, today }, { id, reason }) => {
    const check = await getUnfiledCheck(actor, id, tx);
    const status = annualCheckLifecycle.take("exempt", actor, check);
    await enterStatus(tx, check, status, { now, today });
    await annulMissed(tx, id, { reason, on: today });
    const grant = { reason: "granted" as const, remark: reason, grantedById: actor.accountId };
    await tx.annualCheckExemption.upsert({
      where: {
        campaignId_organizationId: {
          campaignId: check.campaign.id,
          organizationId: check.organizationId ?? "",
        },
      },
      create: {
        ...grant,
        campaignId: check.campaign.id,
        organizationId: check.organizationId ?? "",
        grantedByName: actor.name,
        grantedAt: now,
      },
      update: { ...grant, grantedByName: actor.name, grantedAt: now },
    });
    await record(tx, actor, annualCheckEvents.exempted(id, { ...annualCheckDetailsOf(check), reason }));
    return { id };
  },
);
