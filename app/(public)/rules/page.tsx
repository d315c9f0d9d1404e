import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ruleValue } from "@/components/district/rule-value";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { Tag } from "@/components/ui/tag";
import { listRules } from "@/lib/domain/district/queries/rules";
import { ruleMessageKey } from "@/lib/domain/district/rules";
import { today } from "@/lib/platform/clock/today";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("district"))("publicRulesTitle") };
}

/** Every figure the portal decides by, with its legal basis, or said to be a rule of the platform. */
export default async function PublicRulesPage() {
  const [t, locale, rules] = [await getTranslations("district"), await getLocale(), await listRules(today())];
  return (
    <>
      <PageHeader title={t("publicRulesTitle")} lead={t("publicRulesLead")} />
      <DataTable
        caption={t("publicRulesTitle")}
        rows={rules.map(({ current }) => current)}
        rowKey={({ key }) => key}
        columns={[
          { key: "rule", header: t("rule"), cell: ({ key }) => t(`rules.${ruleMessageKey(key)}`) },
          { key: "value", header: t("value"), numeric: true, cell: (rule) => ruleValue(t, rule) },
          { key: "basis", header: t("basis"), cell: (rule) => (locale === "en" ? rule.basisEn : rule.basis) },
          {
            key: "verified",
            header: t("standing"),
            cell: (rule) =>
              rule.isVerified ? <Tag tone="ok">{t("law")}</Tag> : <Tag tone="warn">{t("platformRule")}</Tag>,
          },
        ]}
      />
    </>
  );
}
