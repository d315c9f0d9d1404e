import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { Tone } from "@/components/ui/tag";
import type { OrganizationStatus } from "@/lib/domain/organizations/schema";

const tones: Record<OrganizationStatus, Tone> = {
  active: "ok",
  suspended: "bad",
  liquidating: "warn",
  deregistered: "neutral",
  revoked: "bad",
};

/** Standing of an organization: shape, word and colour. */
export function OrganizationStatusTag({ status }: { status: OrganizationStatus }) {
  const t = useTranslations("organizations.statuses");
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>;
}
