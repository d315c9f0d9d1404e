import { defineWorkflow } from "@/lib/platform/lifecycle";
import { inspectionStatuses } from "./schema";

/** An inspection from the draw or its cause to the end; an order leads through what the organization reports. */
export const inspectionWorkflow = defineWorkflow({
  namespace: "inspections",
  statuses: inspectionStatuses,
  steps: {
    notify: { from: ["planned"], to: "notified" },
    report: { from: ["notified"], to: "inspected" },
    order: { from: ["inspected"], to: "rectifying" },
    conclude: { from: ["inspected"], to: "closed" },
    reportRectification: { from: ["rectifying"], to: "reported" },
    verify: { from: ["reported"], to: "closed" },
    return: { from: ["reported"], to: "rectifying" },
    drop: { from: ["planned", "notified"], to: "dropped" },
  },
});
