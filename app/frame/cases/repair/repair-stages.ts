import type { Step } from "@/components/record/step-bar";
import type { RepairStatus } from "@/lib/domain/credit/repairs/schema";

const stages = ["application", "verification", "decision"] as const;
export type RepairStage = (typeof stages)[number];

/** The step bar of a repair; one that ended says how. */
export function repairSteps(
  status: RepairStatus,
  say: { stage: (stage: RepairStage) => string; status: string },
): Step[] {
  if (status === "withdrawn") {
    return [
      { label: say.stage("application"), state: "done" },
      { label: say.status, state: "now" },
    ];
  }
  const present = status === "filed" ? 1 : status === "verified" ? 2 : stages.length;
  return stages.map((stage, place) => ({
    label: say.stage(stage),
    state: place < present ? "done" : place === present ? "now" : "ahead",
    ...(place === present && { note: say.status }),
  }));
}
