import type { Tone } from "@/components/ui/tag";
import type { RegistrationStatus } from "@/lib/domain/registrations/schema";

/** How each status of a registration looks, wherever it is shown. */
export const registrationTones: Record<RegistrationStatus, Tone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warn",
  preChecked: "info",
  consented: "info",
  correcting: "warn",
  accepted: "info",
  paused: "neutral",
  reviewed: "info",
  approved: "ok",
  refused: "bad",
  consentDenied: "bad",
  withdrawn: "neutral",
  lapsed: "bad",
  discarded: "neutral",
};
