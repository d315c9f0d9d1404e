import type { Step } from "@/components/record/step-bar";
import type { ObjectionStatus } from "@/lib/domain/credit/objections/schema";

export type ObjectionStage = "filing" | "supplier" | "decision" | "secondLook";

type Subject = {
  status: ObjectionStatus;
  objection: { isSupplied: boolean; secondLookRequestedAt: Date | null };
};

const stageOf: Record<ObjectionStatus, ObjectionStage | null> = {
  filed: "decision",
  forwarded: "supplier",
  answered: "decision",
  refused: null,
  secondLook: "secondLook",
  corrected: null,
  confirmed: null,
  withdrawn: null,
  lapsed: null,
};

/** The step bar of an objection: the supplier of the record and the second look only where they play a part. */
export function objectionSteps(
  { status, objection }: Subject,
  say: { stage: (stage: ObjectionStage) => string; status: string },
): Step[] {
  const stages: ObjectionStage[] = [
    "filing",
    ...(objection.isSupplied ? (["supplier"] as const) : []),
    "decision",
    ...(objection.secondLookRequestedAt ? (["secondLook"] as const) : []),
  ];
  if (status === "withdrawn") {
    return [
      { label: say.stage("filing"), state: "done" },
      { label: say.status, state: "now" },
    ];
  }
  const present = status === "filed" && objection.isSupplied ? "supplier" : stageOf[status];
  const place = present === null ? stages.length : stages.indexOf(present);
  return stages.map((stage, index) => ({
    label: say.stage(stage),
    state: index < place ? "done" : index === place ? "now" : "ahead",
    ...(index === place && { note: say.status }),
  }));
}
