import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("site.openData"))("title") };
}

const endpoints = [
  { key: "list", address: "/api/v1/organizations?q=&page=1" },
  { key: "one", address: "/api/v1/organizations/{uscc}" },
  { key: "suggestions", address: "/api/v1/organizations/suggestions?q=" },
  { key: "feed", address: "/announcements.xml" },
] as const;

const downloads = [
  { key: "download", query: "" },
  { key: "downloadFiled", query: "&register=filed" },
] as const;

export default async function OpenDataPage() {
  const t = await getTranslations("site.openData");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="grid gap-3">
        {downloads.map(({ key, query }) => (
          <li key={key} className="flex flex-wrap gap-4">
            <span>{t(key)}</span>
            <a href={`/organizations/export?format=xlsx${query}`}>Excel</a>
            <a href={`/organizations/export?format=csv${query}`}>CSV</a>
          </li>
        ))}
      </ul>
      <Section title={t("api")} lead={t("apiLead")}>
        <DataTable
          caption={t("api")}
          rows={[...endpoints]}
          rowKey={({ key }) => key}
          columns={[
            {
              key: "address",
              header: t("address"),
              cell: ({ address }) => <code className="break-all">{address}</code>,
            },
            { key: "purpose", header: t("purpose"), cell: ({ key }) => t(`endpoints.${key}`) },
          ]}
        />
      </Section>
      <p className="mt-8 max-w-measure text-ink-2 text-s">{t("licence")}</p>
    </>
  );
}
