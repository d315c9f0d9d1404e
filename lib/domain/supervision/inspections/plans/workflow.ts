import { defineWorkflow } from "@/lib/platform/lifecycle";
import { planStatuses } from "./schema";

/** A plan is written, drawn once and for all, and closed when every inspection of it has ended. */
export const planWorkflow = defineWorkflow({
  namespace: "inspections",
  statuses: planStatuses,
  steps: {
    savePlan: { from: ["draft"], to: "draft" },
    draw: { from: ["draft"], to: "drawn" },
    closePlan: { from: ["drawn"], to: "closed" },
  },
});
