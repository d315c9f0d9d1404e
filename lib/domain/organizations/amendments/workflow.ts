import { defineWorkflow } from "@/lib/platform/lifecycle";
import { amendmentStatuses } from "./schema";

/** A correction of an entry: proposed by one officer, confirmed or declined by another, or withdrawn by the first. */
export const amendmentWorkflow = defineWorkflow({
  namespace: "amendments",
  statuses: amendmentStatuses,
  steps: {
    confirm: { from: ["proposed"], to: "confirmed" },
    decline: { from: ["proposed"], to: "declined" },
    withdraw: { from: ["proposed"], to: "withdrawn" },
  },
});
