import type { Step } from "@/components/record/step-bar";
import type { ComplaintCase } from "@/lib/domain/supervision/complaints/queries/complaint";
import { hasEnded } from "@/lib/domain/supervision/complaints/rules";
import type { ComplaintStatus } from "@/lib/domain/supervision/complaints/schema";

const ofComplaint = ["filed", "triage", "examination", "review", "reply"] as const;
const ofThanks = ["filed", "check", "passedOn"] as const;
type ComplaintStage = (typeof ofComplaint)[number] | (typeof ofThanks)[number];

const stageNow: Partial<Record<ComplaintStatus, ComplaintStage>> = {
  filed: "triage",
  forwarded: "triage",
  accepted: "examination",
  asked: "examination",
  answered: "examination",
  proposed: "review",
};

/** The step bar of a complaint or thanks; one that ended before its reply ends with the word of its status. */
export function complaintSteps(
  { kind, status, proposedAt }: ComplaintCase,
  say: { stage: (stage: ComplaintStage) => string; status: string },
): Step[] {
  const stages: readonly ComplaintStage[] =
    kind === "thanks"
      ? ofThanks
      : ofComplaint.filter((stage) => stage !== "review" || status !== "closed" || proposedAt !== null);
  const isFinished = status === "closed" || status === "thanked";
  if (isFinished) return stages.map((stage) => ({ label: say.stage(stage), state: "done" }));
  if (hasEnded(status))
    return [
      { label: say.stage("filed"), state: "done" },
      { label: say.status, state: "now" },
    ];
  const now = kind === "thanks" ? 1 : stages.indexOf(stageNow[status] ?? "triage");
  return stages.map((stage, place) => ({
    label: say.stage(stage),
    state: place < now ? "done" : place === now ? "now" : "ahead",
    ...(place === now && { note: say.status }),
  }));
}
