import { getFormatter, getTranslations } from "next-intl/server";
import { BarChart } from "@/components/charts/charts";
import { Panel } from "@/components/ui/panel";
import { countByMonth } from "@/lib/domain/registrations/queries/statistics";
import type { Actor } from "@/lib/platform/auth/actor";

/** What came in and was decided, month by month. */
export async function MonthFigures({ actor, year }: { actor: Actor; year: number }) {
  const [t, format, months] = await Promise.all([
    getTranslations("statistics.months"),
    getFormatter(),
    countByMonth(actor, year),
  ]);
  const nameOf = (month: number) =>
    format.dateTime(new Date(Date.UTC(year, month - 1, 15)), { month: "short", timeZone: "UTC" });
  const sum = (figure: "submitted" | "decided") => months.reduce((total, month) => total + month[figure], 0);
  return (
    <Panel className="mt-6 p-5">
      <BarChart
        title={t("title")}
        summary={t("summary", { year: String(year), submitted: sum("submitted"), decided: sum("decided") })}
        axis={t("axis")}
        points={months.map(({ month, submitted, decided }) => ({
          label: nameOf(month),
          values: { submitted, decided },
        }))}
        series={[
          { key: "submitted", label: t("submitted") },
          { key: "decided", label: t("decided") },
        ]}
      />
    </Panel>
  );
}
