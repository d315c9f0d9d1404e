import { getLocale, getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { LineChart, StackedBarChart } from "@/components/charts/charts";
import { Section } from "@/components/layout/section";
import { compareYears, countBySubdistrict } from "@/lib/domain/annual-checks/figures/queries";
import { checksAddress } from "@/lib/domain/annual-checks/listing/schema";
import { checkConclusions } from "@/lib/domain/annual-checks/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatShare } from "@/lib/platform/i18n/formats";

/** How the years compare, and how the subdistricts of one year do. */
export async function CheckCharts({ actor, year }: { actor: Actor; year: number }) {
  const [t, words, locale, years, places] = await Promise.all([
    getTranslations("annualChecks.overview"),
    getTranslations("annualChecks.conclusions"),
    getLocale(),
    compareYears(actor),
    countBySubdistrict(actor, year),
  ]);
  const [first, last] = [years.at(0), years.at(-1)];
  const shareOf = ({ onTime, due }: { onTime: number; due: number }) => (due === 0 ? 0 : onTime / due);
  const found = years.reduce((sum, one) => sum + one.basicallyQualified + one.unqualified, 0);
  const concluded = found + years.reduce((sum, one) => sum + one.qualified, 0);
  return (
    <>
      <div className="mt-10 grid items-start gap-x-10 gap-y-8 xl:grid-cols-2 large:grid-cols-1">
        <LineChart
          title={t("onTimeByYear")}
          summary={t("onTimeSummary", {
            from: String(first?.year ?? year),
            first: first ? formatShare(first.onTime, first.due) : "",
            to: String(last?.year ?? year),
            last: last ? formatShare(last.onTime, last.due) : "",
          })}
          axis={t("year")}
          unit="percent"
          from={0.8}
          points={years.map((one) => ({ label: String(one.year), values: { share: shareOf(one) } }))}
          series={[{ key: "share", label: t("onTimeShare") }]}
        />
        <StackedBarChart
          title={t("conclusionsByYear")}
          summary={t("conclusionsSummary", { share: formatShare(found, concluded), count: found })}
          axis={t("year")}
          points={years.map((one) => ({
            label: String(one.year),
            values: {
              qualified: one.qualified,
              basicallyQualified: one.basicallyQualified,
              unqualified: one.unqualified,
            },
          }))}
          series={checkConclusions.map((key, place) => ({
            key,
            label: words(key),
            tone: (["pine", "amber", "cinnabar"] as const)[place],
          }))}
        />
      </div>
      <Section title={t("bySubdistrict", { year: String(year) })} lead={t("bySubdistrictLead")}>
        <BarList
          label={t("bySubdistrict", { year: String(year) })}
          entries={places.map((place) => ({
            label: locale === "en" ? place.englishName : place.name,
            value: place.onTime,
            max: place.due,
            reading: t("placeReading", {
              share: formatShare(place.onTime, place.due),
              unfiled: place.unfiled,
              due: place.due,
            }),
            href: checksAddress("/bureau/annual-checks/list", {
              year,
              state: "unfiled",
              subdistrict: place.code,
            }),
          }))}
        />
      </Section>
    </>
  );
}
