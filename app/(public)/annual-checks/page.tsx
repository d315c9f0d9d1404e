import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import type { ListParams } from "@/components/list/list-address";
import { YearSwitch } from "@/components/list/year-switch";
import { ButtonLink } from "@/components/ui/button";
import { compareYears, countByForm, countBySubdistrict } from "@/lib/domain/annual-checks/figures/queries";
import { getActor } from "@/lib/platform/auth/current-actor";
import { CountsTable } from "./counts-table";
import { YearCharts } from "./year-charts";

const path = "/annual-checks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("annualChecks.statistics"))("title") };
}

/** How the annual checks of the district went: year by year, and one year by form and by subdistrict. */
export default async function AnnualCheckStatisticsPage({
  searchParams,
}: {
  searchParams: Promise<ListParams>;
}) {
  const actor = await getActor();
  const [params, t, words, locale, years] = await Promise.all([
    searchParams,
    getTranslations("annualChecks.statistics"),
    getTranslations("annualChecks.forms"),
    getLocale(),
    compareYears(actor),
  ]);
  const newestFirst = years.map(({ year }) => year).reverse();
  const [newest] = newestFirst;
  const header = (
    <PageHeader
      title={t("title")}
      lead={t("lead")}
      actions={<ButtonLink href="/organizations">{t("register")}</ButtonLink>}
    />
  );
  if (newest === undefined) {
    return (
      <>
        {header}
        <EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>
      </>
    );
  }
  const asked = Number([params.year].flat()[0]);
  const year = newestFirst.find((one) => one === asked) ?? newest;
  const [forms, places] = await Promise.all([countByForm(actor, year), countBySubdistrict(actor, year)]);
  return (
    <>
      {header}
      <Section title={t("byYear")} lead={t("counted")}>
        <YearCharts years={years} />
        <CountsTable
          caption={t("byYear")}
          heading={t("year")}
          rows={years.map((one) => ({ ...one, label: String(one.year) })).reverse()}
        />
      </Section>
      <YearSwitch path={path} params={params} label={t("choose")} years={newestFirst} chosen={year} />
      <Section title={t("byForm", { year: String(year) })}>
        <CountsTable
          caption={t("byForm", { year: String(year) })}
          heading={t("form")}
          rows={forms.map((one) => ({ ...one, label: words(one.kind) }))}
        />
      </Section>
      <Section title={t("bySubdistrict", { year: String(year) })}>
        <CountsTable
          caption={t("bySubdistrict", { year: String(year) })}
          heading={t("subdistrict")}
          rows={places.map((one) => ({ ...one, label: locale === "en" ? one.englishName : one.name }))}
        />
      </Section>
    </>
  );
}
