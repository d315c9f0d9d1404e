import type { Tone } from "@/components/ui/tag";
import type { ComplaintStatus } from "@/lib/domain/supervision/complaints/schema";

/** How each status of a complaint looks, wherever it is shown. */
export const complaintTones: Record<ComplaintStatus, Tone> = {
  filed: "info",
  forwarded: "info",
  accepted: "info",
  asked: "warn",
  answered: "info",
  proposed: "warn",
  closed: "ok",
  outOfScope: "neutral",
  thanked: "ok",
  withdrawn: "neutral",
};
