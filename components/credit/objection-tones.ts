import type { Tone } from "@/components/ui/tag";
import type { ObjectionStatus } from "@/lib/domain/credit/objections/schema";

/** How each status of an objection looks, wherever it is shown. */
export const objectionTones: Record<ObjectionStatus, Tone> = {
  filed: "info",
  forwarded: "info",
  answered: "info",
  refused: "bad",
  secondLook: "warn",
  corrected: "ok",
  confirmed: "neutral",
  withdrawn: "neutral",
  lapsed: "neutral",
};
