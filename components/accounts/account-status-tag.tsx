import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import type { AccountStatus } from "@/lib/domain/accounts/workflow";

const tones = { invited: "info", active: "ok", disabled: "neutral" } as const;

export function AccountStatusTag({ status }: { status: AccountStatus }) {
  const t = useTranslations("accounts.statuses");
  return <StatusTag tone={tones[status]}>{t(status)}</StatusTag>;
}
