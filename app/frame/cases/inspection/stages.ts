import type { Step } from "@/components/record/step-bar";
import type { InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import type { InspectionStatus } from "@/lib/domain/supervision/inspections/schema";

const stages = ["planned", "notified", "inspected", "concluded", "rectifying", "verified"] as const;
export type InspectionStage = (typeof stages)[number];

/** The stage on which somebody works while a case has this status. */
const stageNow: Partial<Record<InspectionStatus, InspectionStage>> = {
  planned: "notified",
  notified: "inspected",
  inspected: "concluded",
  rectifying: "rectifying",
  reported: "verified",
};

function noteAt(stage: InspectionStage, inspection: InspectionCase): string | null {
  if (stage === "planned") return inspection.createdByName;
  if (stage === "inspected") return inspection.reportedByName;
  if (stage === "concluded") return inspection.concludedByName;
  return stage === "verified" ? inspection.verifiedByName : null;
}

/** The step bar of an inspection; rectification and verification stand on it only where something was ordered. */
export function inspectionSteps(
  inspection: InspectionCase,
  say: { stage: (stage: InspectionStage) => string; status: string },
): Step[] {
  const { status, rectifyBy } = inspection;
  if (status === "dropped") {
    return [
      { label: say.stage("planned"), state: "done" },
      { label: say.status, state: "now" },
    ];
  }
  const shown = stages.filter(
    (stage) => rectifyBy !== null || (stage !== "rectifying" && stage !== "verified"),
  );
  const now = stageNow[status];
  const place = now ? shown.indexOf(now) : shown.length;
  return shown.map((stage, at): Step => {
    if (at > place) return { label: say.stage(stage), state: "ahead" };
    if (at === place) return { label: say.stage(stage), state: "now", note: say.status };
    const note = noteAt(stage, inspection);
    return { label: say.stage(stage), state: "done", ...(note && { note }) };
  });
}
