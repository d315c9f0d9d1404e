import { defineWorkflow } from "@/lib/platform/lifecycle";
import { type EvaluationStatus, evaluationStatuses } from "./schema";

/**
 * An evaluation from self-assessment to grade (MCA Order 39): qualification check, assessors on site, vote of the
 * committee, publicity, review where one is asked for, decision. `tied` waits for the chair, where no grade had a majority.
 */
export const evaluationWorkflow = defineWorkflow({
  namespace: "evaluations",
  statuses: evaluationStatuses,
  steps: {
    submit: { from: ["draft"], to: "submitted" },
    discard: { from: ["draft"], to: "discarded" },
    withdraw: { from: ["submitted", "admitted", "assessing"], to: "withdrawn" },
    admit: { from: ["submitted"], to: "admitted" },
    refuse: { from: ["submitted"], to: "notAdmitted" },
    assign: { from: ["admitted", "assessing"], to: "assessing" },
    declare: { from: ["assessing"], to: "assessing" },
    score: { from: ["assessing"], to: "assessing" },
    completeAssessment: { from: ["assessing"], to: "assessed" },
    openVote: { from: ["assessed"], to: "voting" },
    vote: { from: ["voting", "reviewing"], to: "voting" },
    recuse: { from: ["assessed", "voting", "reviewing"], to: "voting" },
    countVotes: { from: ["voting"], to: "voted" },
    callChair: { from: ["voting"], to: "tied" },
    breakTie: { from: ["tied"], to: "voted" },
    publish: { from: ["voted"], to: "publicity" },
    requestReview: { from: ["publicity"], to: "reviewing" },
    countReviewVotes: { from: ["reviewing"], to: "reviewed" },
    callReviewChair: { from: ["reviewing"], to: "reviewTied" },
    breakReviewTie: { from: ["reviewTied"], to: "reviewed" },
    answerReview: { from: ["reviewed"], to: "reviewAnswered" },
    grade: { from: ["publicity", "reviewAnswered"], to: "graded" },
    denyGrade: { from: ["publicity", "reviewAnswered"], to: "ungraded" },
  },
});

/** Once the result of the vote has been published; what follows may change it, and everybody knows of it. */
export const publishedStatuses: readonly EvaluationStatus[] = [
  "publicity",
  "reviewing",
  "reviewTied",
  "reviewed",
  "reviewAnswered",
  "graded",
  "ungraded",
];
