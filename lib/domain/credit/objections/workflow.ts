import { defineWorkflow } from "@/lib/platform/lifecycle";
import { objectionStatuses } from "./schema";

const open = ["filed", "forwarded", "answered", "secondLook"] as const;

/**
 * An objection to a credit record (Shanghai Credit Regulations art. 36): marked with the filing, decided by an officer, and
 * once looked at again by another one where the organization asks for it.
 */
export const objectionWorkflow = defineWorkflow({
  namespace: "objections",
  statuses: objectionStatuses,
  steps: {
    forward: { from: ["filed"], to: "forwarded" },
    answer: { from: ["forwarded"], to: "answered" },
    correct: { from: ["filed", "answered"], to: "corrected" },
    refuse: { from: ["filed", "answered"], to: "refused" },
    requestSecondLook: { from: ["refused"], to: "secondLook" },
    correctOnSecondLook: { from: ["secondLook"], to: "corrected" },
    confirm: { from: ["secondLook"], to: "confirmed" },
    withdraw: { from: open, to: "withdrawn" },
    lapse: { from: ["refused"], to: "lapsed" },
  },
});
