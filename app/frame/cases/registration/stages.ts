import type { Step } from "@/components/record/step-bar";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { isClosed, kindTraits } from "@/lib/domain/registrations/rules";
import type { RegistrationStatus } from "@/lib/domain/registrations/schema";

export type Stage =
  | "submitted"
  | "preCheck"
  | "consent"
  | "acceptance"
  | "review"
  | "decision"
  | "certificate";

/** The stages that a case of this kind goes through. */
function stagesOf({ kind, isDirect }: RegistrationCase): Stage[] {
  const traits = kindTraits[kind];
  return [
    "submitted",
    ...(traits.isPreChecked ? (["preCheck"] as const) : []),
    ...(traits.needsConsent && !isDirect ? (["consent"] as const) : []),
    "acceptance",
    "review",
    "decision",
    ...(traits.certificate === "none" ? [] : (["certificate"] as const)),
  ];
}

const stageNow: Partial<Record<RegistrationStatus, Stage>> = {
  submitted: "preCheck",
  returned: "preCheck",
  preChecked: "consent",
  consented: "acceptance",
  correcting: "acceptance",
  accepted: "review",
  paused: "review",
  reviewed: "decision",
};

function nameAt(stage: Stage, registration: RegistrationCase): string | null {
  switch (stage) {
    case "submitted":
      return registration.createdByName;
    case "preCheck":
      return registration.preCheckedByName;
    case "consent":
      return registration.consentedByName;
    case "acceptance":
      return registration.acceptedByName;
    case "review":
      return registration.reviewedByName;
    default:
      return registration.decidedByName;
  }
}

function isDone(stage: Stage, registration: RegistrationCase): boolean {
  switch (stage) {
    case "submitted":
      return true;
    case "preCheck":
      return registration.preCheckedAt !== null;
    case "consent":
      return registration.consentedAt !== null;
    case "acceptance":
      return registration.acceptedAt !== null;
    case "review":
      return registration.reviewedAt !== null;
    case "decision":
      return registration.decidedAt !== null;
    case "certificate":
      return registration.status === "approved";
  }
}

/**
 * The step bar of a case. `say` gives a stage its word; a case that ended before its decision ends with the word of its
 * status instead of the stages that it never reached.
 */
export function stepBar(
  registration: RegistrationCase,
  say: { stage: (stage: Stage) => string; status: string },
): Step[] {
  const stages = stagesOf(registration);
  const { status } = registration;
  const step = (stage: Stage, state: Step["state"]): Step => {
    const note = state === "done" ? (nameAt(stage, registration) ?? undefined) : undefined;
    return { label: say.stage(stage), state, ...(note && stage !== "certificate" && { note }) };
  };
  if (status === "refused") {
    return stages.filter((stage) => stage !== "certificate").map((stage) => step(stage, "done"));
  }
  if (isClosed(status) && status !== "approved") {
    const reached = stages.filter((stage) => isDone(stage, registration));
    return [...reached.map((stage) => step(stage, "done")), { label: say.status, state: "now" }];
  }
  const now = stageNow[status];
  const place = now ? stages.indexOf(now) : stages.length;
  return stages.map((stage, at) => {
    if (at < place) return step(stage, "done");
    if (at > place) return step(stage, "ahead");
    return { label: say.stage(stage), state: "now", note: say.status };
  });
}
