import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ApplicationStatusTag } from "@/components/applications/application-status-tag";
import { PageHeader } from "@/components/layout/page-header";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { formatDate } from "@/lib/platform/i18n/formats";

type ReportHeaderProps = { check: AnnualCheckCase; actions?: ReactNode; lead?: string };

/** Which year, whose report, by when: the head of a report while it is written. */
export async function ReportHeader({ check, actions, lead }: ReportHeaderProps) {
  const { year, title, campaign, status, number, isReport } = check;
  const [t, locale] = [await getTranslations("annualReport"), await getLocale()];
  return (
    <PageHeader
      breadcrumbs={[{ href: "/organization/annual-checks", label: t("title") }]}
      eyebrow={[number, title, isReport ? t("charityReport") : null].filter(Boolean).join(" · ")}
      title={t("reportOf", { year })}
      lead={lead}
      facts={[{ label: t("deadline"), value: formatDate(campaign.dueOn, locale) }]}
      tags={<ApplicationStatusTag procedure="annualCheck" status={status} />}
      actions={actions}
    />
  );
}
