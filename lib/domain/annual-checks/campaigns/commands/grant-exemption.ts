import { command } from "@/lib/platform/command";
import { FieldProblem } from "@/lib/platform/errors";
import { record } from "@/lib/platform/events/record";
import { campaignEvents } from "../../events";
import { campaignLifecycle } from "../policy";
import { getCampaign } from "../queries/campaign";
import { exemptionSchema } from "../schema";

/** Frees one organization from a campaign before it is opened; afterwards its own check is exempted. */
export const grantExemption = command(
  exemptionSchema,
  async ({ actor, tx, now }, { id, organization: sought, reason }) => {
    const campaign = await getCampaign(actor, id, tx);
    campaignLifecycle.take("grantExemption", actor, campaign);
    const { year, kind } = campaign;
    const organization = await tx.organization.findFirst({
      where: { kind, registeredBy: "district", OR: [{ uscc: sought.toUpperCase() }, { name: sought }] },
      select: { id: true, name: true },
    });
    if (!organization) throw new FieldProblem("organization", "annualChecks.problems.organizationUnknown");
    const grant = {
      reason: "granted" as const,
      remark: reason,
      grantedById: actor.accountId,
      grantedByName: actor.name,
      grantedAt: now,
    };
    const key = { campaignId: id, organizationId: organization.id };
    await tx.annualCheckExemption.upsert({
      where: { campaignId_organizationId: key },
      create: { ...key, ...grant },
      update: grant,
    });
    const told = { year, kind, organizationId: organization.id, name: organization.name, reason };
    await record(tx, actor, campaignEvents.exemptionGranted(id, told));
    return { id };
  },
);
