import type { Step } from "@/components/record/step-bar";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import type { AnnualCheckStatus } from "@/lib/domain/annual-checks/schema";

export type Stage = "filing" | "firstReview" | "review" | "conclusion" | "rectification" | "reassessment";

const stageNow: Partial<Record<AnnualCheckStatus, Stage>> = {
  draft: "filing",
  missed: "filing",
  submitted: "firstReview",
  returned: "filing",
  endorsed: "review",
  reviewed: "conclusion",
  rectifying: "rectification",
  rectified: "reassessment",
};

/** Rectification is a stage only where the conclusion asked for it; a charity's report is only received. */
function stagesOf({ rectifyBy, isReport }: AnnualCheckCase): Stage[] {
  if (isReport) return ["filing", "review"];
  const usual: Stage[] = ["filing", "firstReview", "review", "conclusion"];
  return rectifyBy === null ? usual : [...usual, "rectification", "reassessment"];
}

function nameAt(stage: Stage, check: AnnualCheckCase): string | null {
  switch (stage) {
    case "filing":
      return check.createdByName;
    case "firstReview":
      return check.endorsedByName;
    case "review":
      return check.reviewedByName;
    case "conclusion":
      return check.concludedByName;
    case "reassessment":
      return check.reassessedByName;
    default:
      return null;
  }
}

/** The step bar of an annual check. */
export function annualCheckSteps(
  check: AnnualCheckCase,
  say: { stage: (stage: Stage) => string; status: string },
): Step[] {
  const stages = stagesOf(check);
  const now = stageNow[check.status];
  const place = now ? stages.indexOf(now) : stages.length;
  return stages.map((stage, at): Step => {
    if (at > place) return { label: say.stage(stage), state: "ahead" };
    if (at === place) return { label: say.stage(stage), state: "now", note: say.status };
    const note = nameAt(stage, check);
    return { label: say.stage(stage), state: "done", ...(note && { note }) };
  });
}
