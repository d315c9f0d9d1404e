import { defineWorkflow } from "@/lib/platform/lifecycle";
import { contactCheckStatuses } from "./schema";

/** Two special letters to the registered domicile; only when both stay unsigned may an organization count as unreachable. */
export const contactCheckWorkflow = defineWorkflow({
  namespace: "contactChecks",
  statuses: contactCheckStatuses,
  steps: {
    sendFirst: { from: ["opened"], to: "firstSent" },
    failFirst: { from: ["firstSent"], to: "firstFailed" },
    sendSecond: { from: ["firstFailed"], to: "secondSent" },
    failSecond: { from: ["secondSent"], to: "secondFailed" },
    sign: { from: ["firstSent", "secondSent"], to: "reached" },
    findUnreachable: { from: ["secondFailed"], to: "unreachable" },
    findReached: { from: ["firstFailed", "secondFailed"], to: "reached" },
    abandon: { from: ["opened", "firstFailed"], to: "abandoned" },
  },
});
