import { defineWorkflow } from "@/lib/platform/lifecycle";
import { indicatorSetStatuses } from "./schema";

/** An indicator set is written, put in force by a second officer, and replaced by the next. It is never altered in force. */
export const indicatorSetWorkflow = defineWorkflow({
  namespace: "evaluations",
  statuses: indicatorSetStatuses,
  steps: {
    editSet: { from: ["draft"], to: "draft" },
    discardSet: { from: ["draft"], to: "retired" },
    adoptSet: { from: ["draft"], to: "adopted" },
    copySet: { from: ["adopted", "retired"], to: "draft" },
  },
});
