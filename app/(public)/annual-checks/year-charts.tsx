import { useTranslations } from "next-intl";
import { StackedBarChart } from "@/components/charts/charts";
import type { YearFigures } from "@/lib/domain/annual-checks/figures/queries";
import { checkConclusions } from "@/lib/domain/annual-checks/schema";
import { formatShare } from "@/lib/platform/i18n/formats";

const tones = ["pine", "amber", "cinnabar"] as const;
const filings = ["onTime", "late", "unfiled"] as const;

/** Who filed in each year, and what was concluded; the newest year's answer stands beside it. */
export function YearCharts({ years }: { years: readonly YearFigures[] }) {
  const [t, words] = [
    useTranslations("annualChecks.statistics"),
    useTranslations("annualChecks.conclusions"),
  ];
  const last = years.at(-1);
  if (!last) return null;
  const concluded = last.qualified + last.basicallyQualified + last.unqualified;
  const told = {
    axis: t("year"),
    points: years.map(({ year, ...values }) => ({ label: String(year), values })),
  };
  return (
    <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-2 large:grid-cols-1">
      <StackedBarChart
        {...told}
        title={t("filingByYear")}
        summary={t("filingSummary", {
          year: String(last.year),
          share: formatShare(last.onTime, last.due),
          due: last.due,
          late: last.late,
          unfiled: last.unfiled,
        })}
        series={filings.map((key, place) => ({ key, label: t(key), tone: tones[place] }))}
      />
      <StackedBarChart
        {...told}
        title={t("conclusionsByYear")}
        summary={t("conclusionsSummary", {
          year: String(last.year),
          count: concluded,
          share: formatShare(last.qualified, concluded),
        })}
        series={checkConclusions.map((key, place) => ({ key, label: words(key), tone: tones[place] }))}
      />
    </div>
  );
}
