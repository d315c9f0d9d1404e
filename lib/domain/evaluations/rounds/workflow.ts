import { defineWorkflow } from "@/lib/platform/lifecycle";
import { roundStatuses } from "./schema";

/** A round of evaluation: it is called, organizations apply, assessors visit, the committee votes, the results are shown. */
export const roundWorkflow = defineWorkflow({
  namespace: "evaluations",
  statuses: roundStatuses,
  steps: {
    editRound: { from: ["draft"], to: "draft" },
    openRound: { from: ["draft"], to: "open" },
    closeApplications: { from: ["open"], to: "assessing" },
    beginVoting: { from: ["assessing"], to: "voting" },
    beginPublicity: { from: ["voting"], to: "publicity" },
    closeRound: { from: ["publicity"], to: "closed" },
  },
});
