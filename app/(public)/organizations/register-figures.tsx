import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { ChartFrame } from "@/components/charts/chart-frame";
import { EmptyState } from "@/components/layout/empty-state";
import { type ListParams, listAddress } from "@/components/list/list-address";
import { type PlaceNames, useFacetWords } from "@/components/organizations/facet-words";
import { YearColumns } from "@/components/organizations/year-columns";
import { Panel } from "@/components/ui/panel";
import {
  type RegisterFigures as Figures,
  getRegisterFigures,
} from "@/lib/domain/organizations/register/queries/figures";
import { formatShare } from "@/lib/platform/i18n/formats";
import type { RegisterViewProps } from "./register-view";

const path = "/organizations";
const drawn = ["kind", "subdistrict", "sector"] as const;

/** Figures of what is selected: by kind, field, subdistrict and year of establishment. */
export async function RegisterFigures({ actor, query, params, counts, subdistricts }: RegisterViewProps) {
  const [t, figures] = await Promise.all([
    getTranslations("organizations.register.figures"),
    getRegisterFigures(actor, query),
  ]);
  if (counts.total === 0) return <EmptyState title={t("nothing")} />;
  const places = new Map(subdistricts.map((subdistrict) => [subdistrict.code, subdistrict]));
  const facets = drawn.filter((facet) => facet !== "kind" || query.register === "registered");
  const { years } = figures;
  const peak = years.reduce((best, year) => (year.count > best.count ? year : best), { year: 0, count: 0 });
  return (
    <>
      <p className="mb-3 text-ink-2 text-s">{t("scope", { total: counts.total })}</p>
      <Panel className="p-5">
        <YearColumns
          title={t("founded")}
          summary={t("foundedSummary", { year: String(peak.year), count: peak.count })}
          axis={t("year")}
          counted={t("value")}
          years={years.map(({ year, count }) => ({
            year,
            count,
            href: listAddress(path, params, { founded: `${year}-${year}`, view: null }),
          }))}
        />
      </Panel>
      <div className="mt-4 gap-4 xl:columns-2 large:columns-1">
        {facets.map((facet) => (
          <Panel key={facet} className="mb-4 break-inside-avoid p-5">
            <FacetFigure facet={facet} params={params} counts={figures} places={places} />
          </Panel>
        ))}
      </div>
    </>
  );
}

type FacetFigureProps = {
  facet: (typeof drawn)[number];
  params: ListParams;
  counts: Figures;
  places: PlaceNames;
};

function FacetFigure({ facet, params, counts, places }: FacetFigureProps) {
  const t = useTranslations("organizations.register");
  const locale = useLocale();
  const wordOf = useFacetWords(places);
  const bars = [...counts[facet]]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count);
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const [first] = bars;
  if (!first) return null;
  const words = {
    title: t(`figures.${facet}`),
    axis: t(`facets.${facet}`),
    summary: t("figures.summary", {
      label: wordOf(facet, first.value),
      count: first.count,
      share: formatShare(first.count, total),
    }),
  };
  return (
    <ChartFrame
      {...words}
      series={[{ key: "count", label: t("figures.value") }]}
      points={bars.map(({ value, count }) => ({ label: wordOf(facet, value), values: { count } }))}
      unit="number"
    >
      <div className="mt-3">
        <BarList
          label={words.title}
          entries={bars.map(({ value, count }) => ({
            label: wordOf(facet, value),
            value: count,
            max: first.count,
            reading: count.toLocaleString(locale),
            href: listAddress(path, params, { [facet]: value, view: null }),
          }))}
        />
      </div>
    </ChartFrame>
  );
}
