"use server";

import { closeCampaign } from "@/lib/domain/annual-checks/campaigns/commands/close";
import { grantExemption } from "@/lib/domain/annual-checks/campaigns/commands/grant-exemption";
import { openCampaign } from "@/lib/domain/annual-checks/campaigns/commands/open";
import { planCampaigns } from "@/lib/domain/annual-checks/campaigns/commands/plan";
import { rescheduleCampaign } from "@/lib/domain/annual-checks/campaigns/commands/reschedule";
import { startCleanConclusion } from "@/lib/domain/annual-checks/clean/commands/start";
import { formAction } from "@/lib/platform/forms/form-action";

const campaignPath = ({ id }: { id: string }) => `/bureau/annual-checks/campaigns/${id}`;

export const submitPlan = formAction(planCampaigns, ({ year }) => `/bureau/annual-checks?year=${year}`);
export const submitSchedule = formAction(rescheduleCampaign, campaignPath);
export const submitExemption = formAction(grantExemption, campaignPath);
export const submitOpening = formAction(openCampaign, campaignPath);
export const submitClosing = formAction(closeCampaign, campaignPath);
export const submitCleanConclusion = formAction(
  startCleanConclusion,
  ({ id }) => `/bureau/annual-checks/clean?run=${id}`,
);
