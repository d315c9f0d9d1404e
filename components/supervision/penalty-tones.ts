import type { Tone } from "@/components/ui/tag";
import type { PenaltyKind, PenaltyStatus } from "@/lib/domain/supervision/penalties/schema";

/** How each status of a penalty proceeding looks, wherever it is shown. */
export const penaltyTones: Record<PenaltyStatus, Tone> = {
  opened: "info",
  proposed: "info",
  noticed: "warn",
  hearingRequested: "warn",
  hearingSet: "warn",
  ready: "info",
  decided: "bad",
  delivered: "bad",
  discontinued: "neutral",
  annulled: "neutral",
};

/** How heavy each kind of penalty looks. */
export const penaltyKindTones: Record<PenaltyKind, Tone> = {
  warning: "warn",
  fine: "bad",
  confiscation: "bad",
  suspension: "bad",
  revocation: "bad",
};
