import type { Step } from "@/components/record/step-bar";
import type { EvaluationStatus } from "@/lib/domain/evaluations/schema";

const stages = ["apply", "admit", "assess", "vote", "publish", "decide"] as const;
export type EvaluationStage = (typeof stages)[number];

const present: Partial<Record<EvaluationStatus, number>> = {
  draft: 0,
  submitted: 1,
  admitted: 2,
  assessing: 2,
  assessed: 3,
  voting: 3,
  tied: 3,
  voted: 4,
  publicity: 4,
  reviewing: 4,
  reviewTied: 4,
  reviewed: 4,
  reviewAnswered: 5,
  graded: 6,
  ungraded: 6,
};

/** The step bar of an evaluation; one that ended before its decision says how. */
export function evaluationSteps(
  status: EvaluationStatus,
  say: { stage: (stage: EvaluationStage) => string; status: string },
): Step[] {
  const place = present[status];
  if (place === undefined) {
    return [
      { label: say.stage("apply"), state: "done" },
      { label: say.status, state: "now" },
    ];
  }
  return stages.map((stage, at) => ({
    label: say.stage(stage),
    state: at < place ? "done" : at === place ? "now" : "ahead",
    ...(at === place && { note: say.status }),
  }));
}
