import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { Tone } from "@/components/ui/tag";
import type { RegistrationStatus } from "@/lib/domain/registrations/schema";

const tones: Record<RegistrationStatus, Tone> = {
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

/** Where an application stands, in one word. */
export function ApplicationStatusTag({ status }: { status: RegistrationStatus }) {
  const t = useTranslations("registrations.statuses");
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>;
}
