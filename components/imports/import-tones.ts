import type { Tone } from "@/components/ui/tag";
import type { ImportStatus } from "@/lib/domain/organizations/imports/schema";

/** Colour of a batch's status, wherever it is shown. */
export const importTones: Record<ImportStatus, Tone> = {
  uploaded: "warn",
  checking: "info",
  checked: "warn",
  applying: "info",
  applied: "ok",
  undoing: "info",
  undone: "neutral",
  failed: "bad",
  discarded: "neutral",
};
