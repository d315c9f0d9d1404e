import type { Tone } from "@/components/ui/tag";
import type { EvaluationVerdict } from "@/lib/domain/evaluations/certificates/rules";
import type { EligibilityOutcome } from "@/lib/domain/evaluations/eligibility/schema";
import type { RoundStatus } from "@/lib/domain/evaluations/rounds/schema";
import type { EvaluationStatus } from "@/lib/domain/evaluations/schema";

export const evaluationTones: Record<EvaluationStatus, Tone> = {
  draft: "neutral",
  discarded: "neutral",
  submitted: "info",
  notAdmitted: "bad",
  withdrawn: "neutral",
  admitted: "info",
  assessing: "info",
  assessed: "info",
  voting: "info",
  tied: "warn",
  voted: "info",
  publicity: "info",
  reviewing: "warn",
  reviewTied: "warn",
  reviewed: "warn",
  reviewAnswered: "info",
  graded: "ok",
  ungraded: "neutral",
};

export const roundTones: Record<RoundStatus, Tone> = {
  draft: "neutral",
  open: "ok",
  assessing: "info",
  voting: "info",
  publicity: "info",
  closed: "neutral",
};

export const eligibilityTones: Record<EligibilityOutcome, Tone> = { met: "ok", notMet: "bad", asked: "warn" };

export const verdictTones: Record<EvaluationVerdict, Tone> = {
  valid: "ok",
  expired: "neutral",
  ended: "bad",
};
