import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { RulebookStandingTag } from "@/components/credit/rulebook-standing-tag";
import { PageHeader } from "@/components/layout/page-header";
import { DataTable } from "@/components/list/data-table";
import { listRulebooks } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { standingOf } from "@/lib/domain/credit/rulebooks/rules";
import { visitor } from "@/lib/platform/auth/actor";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.public"))("rulebookVersions") };
}

/** Every version of the rules that was ever in force; the older ones stay readable and computable. */
export default async function RulebookVersionsPage() {
  const [t, locale, all] = await Promise.all([
    getTranslations("creditPages"),
    getLocale(),
    listRulebooks(visitor),
  ]);
  const rulebooks = all.filter(({ status }) => status === "adopted");
  return (
    <>
      <PageHeader
        title={t("public.rulebookVersions")}
        lead={t("rulebook.versionsLead")}
        breadcrumbs={[{ href: "/credit", label: t("rulebook.back") }]}
      />
      <DataTable
        caption={t("public.rulebookVersions")}
        rows={rulebooks}
        rowKey={({ id }) => id}
        rowHref={({ ordinal }) => `/credit/rulebooks/${ordinal}`}
        columns={[
          {
            key: "version",
            header: t("rulebook.version"),
            cell: ({ ordinal, title, titleEn }) =>
              t("rulebook.versionTitle", { number: ordinal, title: locale === "en" ? titleEn : title }),
          },
          {
            key: "status",
            header: t("rulebook.status"),
            cell: (rulebook) => <RulebookStandingTag standing={standingOf(rulebook, rulebooks, today())} />,
          },
          {
            key: "from",
            header: t("rulebook.from"),
            cell: ({ effectiveFrom }) => (effectiveFrom ? formatDate(effectiveFrom, locale) : "—"),
          },
          {
            key: "changes",
            header: t("rulebook.reason"),
            cell: ({ changes, changesEn }) => (locale === "en" ? changesEn : changes) || "—",
          },
        ]}
      />
    </>
  );
}
