import type { Tone } from "@/components/ui/tag";
import type { PlanStatus } from "@/lib/domain/supervision/inspections/plans/schema";
import type { InspectionConclusion, InspectionStatus } from "@/lib/domain/supervision/inspections/schema";

/** What an inspection wants of its reader: amber something to do, red a bad end, green a good one. */
export const inspectionTones: Record<InspectionStatus, Tone> = {
  planned: "info",
  notified: "info",
  inspected: "info",
  rectifying: "warn",
  reported: "info",
  closed: "ok",
  dropped: "neutral",
};

export const conclusionTones: Record<InspectionConclusion, Tone> = {
  compliant: "ok",
  minorProblems: "warn",
  seriousProblems: "bad",
  unreachable: "bad",
};

export const planTones: Record<PlanStatus, Tone> = { draft: "warn", drawn: "info", closed: "ok" };
