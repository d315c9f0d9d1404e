import { getTranslations } from "next-intl/server";
import { BarList } from "@/components/charts/bar-list";
import { BarChart, Histogram, LineChart, StackedBarChart } from "@/components/charts/charts";
import { Sparkline } from "@/components/charts/sparkline";
import { PageHeader } from "@/components/layout/page-header";
import { Panel } from "@/components/ui/panel";

const years = ["2021", "2022", "2023", "2024", "2025"];
const point = (label: string, values: Record<string, number>) => ({ label, values });

export default async function ChartsPage() {
  const t = await getTranslations("styleguide.charts");
  const forms = [
    { key: "service", label: t("service") },
    { key: "group", label: t("group") },
    { key: "community", label: t("community") },
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/styleguide", label: t("back") }]}
      />
      <div className="grid gap-6 lg:grid-cols-2 large:grid-cols-1">
        <Panel className="p-5">
          <BarChart
            title={t("onTime.title")}
            summary={t("onTime.summary")}
            axis={t("year")}
            unit="percent"
            series={[{ key: "share", label: t("onTime.share") }]}
            points={years.map((year, index) => point(year, { share: 0.81 + index * 0.035 }))}
          />
        </Panel>
        <Panel className="p-5">
          <LineChart
            title={t("money.title")}
            summary={t("money.summary")}
            axis={t("year")}
            unit="yuan"
            series={[
              { key: "income", label: t("money.income") },
              { key: "spending", label: t("money.spending") },
            ]}
            points={years.map((year, index) =>
              point(year, { income: 820_000 + index * 96_000, spending: 790_000 + index * 71_000 }),
            )}
          />
        </Panel>
        <Panel className="p-5">
          <Histogram
            title={t("scores.title")}
            summary={t("scores.summary")}
            axis={t("scores.axis")}
            counted={t("scores.counted")}
            marks={[{ at: "750–799", label: t("scores.median") }]}
            bins={[12, 28, 71, 160, 244, 190, 96].map((count, index) => ({
              label: `${600 + index * 50}–${649 + index * 50}`,
              count,
            }))}
          />
        </Panel>
        <Panel className="p-5">
          <StackedBarChart
            title={t("forms.title")}
            summary={t("forms.summary")}
            axis={t("year")}
            series={forms}
            points={years.map((year, index) =>
              point(year, { service: 420 + index * 22, group: 210 + index * 9, community: 300 + index * 61 }),
            )}
          />
        </Panel>
        <Panel className="p-5">
          <p className="font-semibold">{t("dimensions.title")}</p>
          <BarList
            label={t("dimensions.title")}
            markLabel={t("dimensions.median")}
            entries={[140, 190, 126, 85].map((value, index) => ({
              label: t(`dimensions.${index}`),
              value,
              max: [150, 250, 150, 100][index] ?? 100,
              mark: [132, 205, 118, 60][index],
              reading: `${value} / ${[150, 250, 150, 100][index]}`,
            }))}
          />
        </Panel>
        <Panel className="grid content-start gap-1 p-5">
          <p className="text-ink-2 text-s">{t("spark.label")}</p>
          <p className="flex items-center gap-4 text-2xl">
            812 <Sparkline values={[742, 751, 768, 760, 781, 812]} label={t("spark.trend")} />
          </p>
        </Panel>
      </div>
    </>
  );
}
