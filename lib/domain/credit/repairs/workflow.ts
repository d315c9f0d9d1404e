import { defineWorkflow } from "@/lib/platform/lifecycle";
import { repairStatuses } from "./schema";

/** A credit repair from the application to the decision of a second officer. */
export const repairWorkflow = defineWorkflow({
  namespace: "repairs",
  statuses: repairStatuses,
  steps: {
    verify: { from: ["filed"], to: "verified" },
    grant: { from: ["verified"], to: "granted" },
    refuse: { from: ["verified"], to: "refused" },
    withdraw: { from: ["filed", "verified"], to: "withdrawn" },
  },
});
