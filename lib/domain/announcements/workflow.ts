import { defineWorkflow } from "@/lib/platform/lifecycle";
import { announcementStatuses } from "./schema";

/** Drafted by one officer, published by another, withdrawn only with a public reason. */
export const announcementWorkflow = defineWorkflow({
  namespace: "announcements",
  statuses: announcementStatuses,
  steps: {
    edit: { from: ["draft"], to: "draft" },
    publish: { from: ["draft"], to: "published" },
    withdraw: { from: ["published"], to: "withdrawn" },
  },
});
