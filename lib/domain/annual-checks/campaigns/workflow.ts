import { defineWorkflow } from "@/lib/platform/lifecycle";
import { campaignStatuses } from "./schema";

/** A campaign from its plan to its end. */
export const campaignWorkflow = defineWorkflow({
  namespace: "annualChecks.campaigns",
  statuses: campaignStatuses,
  steps: {
    reschedule: { from: ["draft"], to: "draft" },
    grantExemption: { from: ["draft"], to: "draft" },
    open: { from: ["draft"], to: "open" },
    close: { from: ["open"], to: "closed" },
  },
});
