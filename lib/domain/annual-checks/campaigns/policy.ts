import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import type { CampaignStatus } from "./schema";
import { campaignWorkflow } from "./workflow";

type CampaignSubject = { status: CampaignStatus; isBusy: boolean };

/** Keeps the campaigns of the district. */
export const keepsCampaigns = (actor: Actor) => hasRole(actor, "annualCheckOfficer", "approver");

/** One run over all organizations at a time. */
const whenIdle = (actor: Actor, { isBusy }: CampaignSubject) =>
  keepsCampaigns(actor) && (!isBusy || "stillBusy");

export const campaignLifecycle = bindLifecycle(campaignWorkflow, {
  reschedule: (actor, _subject: CampaignSubject) => keepsCampaigns(actor),
  grantExemption: (actor) => keepsCampaigns(actor),
  open: whenIdle,
  close: whenIdle,
});
