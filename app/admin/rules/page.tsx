import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ruleValue } from "@/components/district/rule-value";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { Tag } from "@/components/ui/tag";
import { listRules } from "@/lib/domain/district/queries/rules";
import { ruleMessageKey } from "@/lib/domain/district/rules";
import { requireRole } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("district"))("rulesTitle") };
}

export default async function RulesPage() {
  await requireRole("systemAdmin");
  const [t, locale, rules] = [await getTranslations("district"), await getLocale(), await listRules(today())];
  return (
    <>
      <PageHeader title={t("rulesTitle")} lead={t("rulesLead")} />
      <DataTable
        caption={t("rulesTitle")}
        rows={rules}
        rowKey={({ current }) => current.key}
        rowHref={({ current }) => `/admin/rules/${current.key}`}
        columns={[
          {
            key: "rule",
            header: t("rule"),
            cell: ({ current }) => t(`rules.${ruleMessageKey(current.key)}`),
          },
          { key: "value", header: t("value"), numeric: true, cell: ({ current }) => ruleValue(t, current) },
          {
            key: "basis",
            header: t("basis"),
            cell: ({ current }) => (
              <span className="flex flex-wrap items-center gap-2">
                {locale === "en" ? current.basisEn : current.basis}
                {!current.isVerified && <Tag tone="warn">{t("unverified")}</Tag>}
              </span>
            ),
          },
          {
            key: "version",
            header: t("version"),
            cell: ({ current, versions }) => (
              <>
                {current.version === 0 ? t("original") : t("versionOf", { version: current.version })}
                {versions.some(({ validFrom }) => validFrom > today()) && (
                  <Tag tone="info">{t("changeAhead")}</Tag>
                )}
              </>
            ),
          },
          {
            key: "validFrom",
            header: t("validFrom"),
            cell: ({ current }) => (current.version === 0 ? "—" : formatDate(current.validFrom, locale)),
          },
        ]}
      />
    </>
  );
}
