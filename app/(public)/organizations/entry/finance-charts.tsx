import { getTranslations } from "next-intl/server";
import { BarChart, LineChart } from "@/components/charts/charts";
import type { PublicCheck } from "@/lib/domain/annual-checks/report/disclosure/schema";
import type { ReportFigures } from "@/lib/domain/annual-checks/report/schema";
import { formatMoney } from "@/lib/platform/i18n/formats";

type Amount = "income" | "spending" | "netAssets" | "donations" | "governmentFunds";

const yuan = (fen: bigint | null) => (fen === null ? null : Math.round(Number(fen) / 100));
const money = (fen: bigint | null | undefined) =>
  fen === null || fen === undefined ? "—" : formatMoney(fen);

/** Published figures over the years: what came in and went out, what there is, and where it came from. */
export async function FinanceCharts({ checks }: { checks: readonly PublicCheck[] }) {
  const t = await getTranslations("annualReport.public");
  const told = checks.flatMap(({ year, figures }) => (figures ? [{ year, figures }] : []));
  const newest = told.at(-1);
  if (!newest) return null;
  const { year, figures } = newest;
  const points = (keys: readonly Amount[]) =>
    told.map((one) => ({
      label: String(one.year),
      values: Object.fromEntries(
        keys.map((key) => [key, yuan(one.figures[key as keyof ReportFigures] as bigint | null)]),
      ),
    }));
  const series = (keys: readonly Amount[]) => keys.map((key) => ({ key, label: t(key) }));
  const flows = ["income", "spending"] as const;
  const wealth = ["netAssets"] as const;
  const sources = ["donations", "governmentFunds"] as const;
  return (
    <div className="grid gap-8 large:grid-cols-1 lg:grid-cols-2">
      <BarChart
        title={t("incomeQuestion")}
        summary={t("incomeSummary", {
          year,
          income: money(figures.income),
          spending: money(figures.spending),
        })}
        axis={t("year")}
        unit="yuan"
        points={points(flows)}
        series={series(flows)}
      />
      <LineChart
        title={t("wealthQuestion")}
        summary={t("wealthSummary", { year, netAssets: money(figures.netAssets) })}
        axis={t("year")}
        unit="yuan"
        points={points(wealth)}
        series={series(wealth)}
      />
      <BarChart
        title={t("donationsQuestion")}
        summary={t("donationsSummary", {
          year,
          donations: money(figures.donations),
          governmentFunds: money(figures.governmentFunds),
        })}
        axis={t("year")}
        unit="yuan"
        points={points(sources)}
        series={series(sources)}
      />
    </div>
  );
}
