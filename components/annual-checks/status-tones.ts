import type { Tone } from "@/components/ui/tag";
import type { AnnualCheckStatus, CheckConclusion } from "@/lib/domain/annual-checks/schema";

/** How each status of an annual check looks, wherever it is shown. */
export const annualCheckTones: Record<AnnualCheckStatus, Tone> = {
  draft: "neutral",
  submitted: "info",
  endorsed: "info",
  returned: "warn",
  reviewed: "info",
  rectifying: "warn",
  rectified: "info",
  concluded: "ok",
  received: "ok",
  missed: "bad",
  exempted: "neutral",
};

export const conclusionTones: Record<CheckConclusion, Tone> = {
  qualified: "ok",
  basicallyQualified: "warn",
  unqualified: "bad",
};
