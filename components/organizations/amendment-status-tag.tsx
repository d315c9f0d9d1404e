import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { Tone } from "@/components/ui/tag";
import type { AmendmentStatus } from "@/lib/domain/organizations/amendments/schema";

const tones: Record<AmendmentStatus, Tone> = {
  proposed: "warn",
  confirmed: "ok",
  declined: "bad",
  withdrawn: "neutral",
};

export function AmendmentStatusTag({ status }: { status: AmendmentStatus }) {
  const t = useTranslations("amendments.statuses");
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>;
}
