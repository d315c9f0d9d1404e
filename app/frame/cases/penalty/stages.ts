import type { Step } from "@/components/record/step-bar";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import type { PenaltyStatus } from "@/lib/domain/supervision/penalties/schema";

const stages = ["opened", "investigation", "notice", "hearing", "decision", "delivery"] as const;
type PenaltyStage = (typeof stages)[number];

const stageNow: Partial<Record<PenaltyStatus, PenaltyStage>> = {
  opened: "investigation",
  proposed: "investigation",
  noticed: "notice",
  hearingRequested: "hearing",
  hearingSet: "hearing",
  ready: "decision",
  decided: "delivery",
};

/** The step bar of a proceeding, with a hearing where one was asked for. */
export function penaltySteps(
  { status, hearingRequestedAt }: Proceeding,
  say: { stage: (stage: PenaltyStage) => string; status: string },
): Step[] {
  const own = stages.filter((stage) => stage !== "hearing" || hearingRequestedAt !== null);
  if (status === "discontinued" || status === "annulled")
    return [
      { label: say.stage("opened"), state: "done" },
      { label: say.status, state: "now" },
    ];
  const present = stageNow[status];
  const now = present ? own.indexOf(present) : own.length;
  return own.map((stage, place) => ({
    label: say.stage(stage),
    state: place < now ? "done" : place === now ? "now" : "ahead",
    ...(place === now && { note: say.status }),
  }));
}
