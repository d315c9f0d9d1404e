import { defineWorkflow } from "@/lib/platform/lifecycle";
import { penaltyStatuses } from "./schema";

/** A penalty proceeding (Administrative Penalties Law art. 44–45, 54–64): nothing is decided before the party was heard. */
export const penaltyWorkflow = defineWorkflow({
  namespace: "penalties",
  statuses: penaltyStatuses,
  steps: {
    investigate: { from: ["opened"], to: "opened" },
    propose: { from: ["opened"], to: "proposed" },
    serveNotice: { from: ["proposed"], to: "noticed" },
    sendBack: { from: ["proposed"], to: "opened" },
    defend: { from: ["noticed"], to: "noticed" },
    waive: { from: ["noticed"], to: "ready" },
    requestHearing: { from: ["noticed"], to: "hearingRequested" },
    closeStatement: { from: ["noticed"], to: "ready" },
    setHearing: { from: ["hearingRequested", "hearingSet"], to: "hearingSet" },
    recordHearing: { from: ["hearingSet"], to: "ready" },
    decide: { from: ["ready"], to: "decided" },
    deliver: { from: ["decided"], to: "delivered" },
    discontinue: {
      from: ["opened", "proposed", "noticed", "hearingRequested", "hearingSet", "ready"],
      to: "discontinued",
    },
    annul: { from: ["decided", "delivered"], to: "annulled" },
  },
});
