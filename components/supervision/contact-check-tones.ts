import type { Tone } from "@/components/ui/tag";
import type { ContactCheckStatus } from "@/lib/domain/supervision/contact-checks/schema";

/** What a contact check wants of its reader: amber a letter to send or a finding to make, red nobody there. */
export const contactCheckTones: Record<ContactCheckStatus, Tone> = {
  opened: "warn",
  firstSent: "info",
  firstFailed: "warn",
  secondSent: "info",
  secondFailed: "warn",
  reached: "ok",
  unreachable: "bad",
  abandoned: "neutral",
};
