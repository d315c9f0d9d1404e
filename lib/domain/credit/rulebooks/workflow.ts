import { defineWorkflow } from "@/lib/platform/lifecycle";
import { rulebookStatuses } from "./schema";

/** A version of the rules from draft to adoption. What was adopted is never altered; a new version takes its place. */
export const rulebookWorkflow = defineWorkflow({
  namespace: "credit",
  statuses: rulebookStatuses,
  steps: {
    change: { from: ["draft"], to: "draft" },
    rehearse: { from: ["draft", "proposed"], to: "draft" },
    propose: { from: ["draft"], to: "proposed" },
    return: { from: ["proposed"], to: "draft" },
    adopt: { from: ["proposed"], to: "adopted" },
    withdraw: { from: ["draft", "proposed"], to: "withdrawn" },
  },
});
