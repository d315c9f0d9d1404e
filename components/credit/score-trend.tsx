import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { type CalendarDate, daysBetween, yearOf } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";

/** A day on which the score became another. */
export type TrendStep = { on: CalendarDate; total: number };

type ScoreTrendProps = {
  /** In order of time. */
  steps: TrendStep[];
  today: CalendarDate;
  /** Least points of each grade, drawn as lines. */
  thresholds: { grade: string; from: number }[];
};

const height = 190;
const top = 18;
const bottom = 24;
/** Part of the width that time takes; the rest is for the last figure. */
const reach = 93;

const newYear = (year: number) => `${year}-01-01` as CalendarDate;

/** The score over time as steps, drawn on the server at the width of the page, with the lines that part the grades. */
export function ScoreTrend({ steps, today, thresholds }: ScoreTrendProps) {
  const t = useTranslations("creditPages.trend");
  const locale = useLocale();
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2) return null;
  const totals = steps.map(({ total }) => total);
  const low = Math.max(0, Math.floor((Math.min(...totals) - 40) / 50) * 50);
  const high = Math.min(1_000, Math.ceil((Math.max(...totals) + 40) / 50) * 50);
  const span = Math.max(1, daysBetween(first.on, today));
  const x = (date: CalendarDate) => `${((daysBetween(first.on, date) / span) * reach).toFixed(2)}%`;
  const y = (total: number) => top + (1 - (total - low) / (high - low)) * (height - top - bottom);
  const years = Array.from({ length: yearOf(today) - yearOf(first.on) }, (_, ago) => yearOf(today) - ago);
  const summary = t("summary", {
    from: formatDate(first.on, locale),
    first: first.total,
    last: last.total,
    count: steps.length - 1,
  });
  return (
    <ChartFrame
      title={t("title")}
      summary={summary}
      axis={t("day")}
      unit="number"
      series={[{ key: "total", label: t("points") }]}
      points={steps.map(({ on, total }) => ({ label: formatDate(on, locale), values: { total } }))}
    >
      <svg role="img" aria-label={summary} height={height} className="mt-3 w-full text-xs">
        {thresholds
          .filter(({ from }) => from > low && from < high)
          .map(({ grade, from }) => (
            <g key={grade}>
              <line
                x1="0"
                x2="100%"
                y1={y(from)}
                y2={y(from)}
                stroke="var(--line-strong)"
                strokeDasharray="3 4"
              />
              <text x="0" y={y(from) - 5} fill="var(--ink-2)">
                {t("gradeFrom", { grade, from })}
              </text>
            </g>
          ))}
        <line x1="0" x2="100%" y1={y(low)} y2={y(low)} stroke="var(--line)" />
        {years.map((year) => (
          <g key={year}>
            <line
              x1={x(newYear(year))}
              x2={x(newYear(year))}
              y1={y(low)}
              y2={y(low) + 4}
              stroke="var(--line-strong)"
            />
            <text x={x(newYear(year))} y={height - 6} textAnchor="middle" fill="var(--ink-2)">
              {year}
            </text>
          </g>
        ))}
        {steps.map(({ on, total }, place) => {
          const before = steps[place - 1];
          const until = steps[place + 1]?.on ?? today;
          return (
            <g key={`${on} ${total}`} stroke="var(--pine)" strokeWidth="2.2" strokeLinecap="square">
              {before && <line x1={x(on)} x2={x(on)} y1={y(before.total)} y2={y(total)} />}
              <line x1={x(on)} x2={x(until)} y1={y(total)} y2={y(total)} />
            </g>
          );
        })}
        <text
          x="100%"
          y={y(last.total) + 4}
          textAnchor="end"
          className="font-semibold text-s"
          fill="var(--ink)"
        >
          {last.total}
        </text>
      </svg>
    </ChartFrame>
  );
}
