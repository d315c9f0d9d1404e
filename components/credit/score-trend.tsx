import { useLocale, useTranslations } from "next-intl";
import { ChartFrame } from "@/components/charts/chart-frame";
import { type CalendarDate, yearOf } from "@/lib/platform/clock/calendar-date";
import { formatDate } from "@/lib/platform/i18n/formats";

/** A day on which the score became another. */
export type TrendStep = { on: CalendarDate; total: number; grade: string };

type ScoreTrendProps = {
  /** In order of time. */
  steps: TrendStep[];
  today: CalendarDate;
  /** Least points of each grade, drawn as lines. */
  thresholds: { grade: string; from: number }[];
};

const width = 720;
const height = 190;
const left = 44;
const right = 46;
const top = 12;
const bottom = 26;

const newYear = (year: number): CalendarDate => `${year}-01-01` as CalendarDate;
const dayOf = (date: CalendarDate) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** The score over time as steps, drawn on the server, with the lines that part the grades. */
export function ScoreTrend({ steps, today, thresholds }: ScoreTrendProps) {
  const t = useTranslations("creditPages.trend");
  const locale = useLocale();
  const first = steps[0];
  const last = steps.at(-1);
  if (!first || !last || steps.length < 2) return null;
  const totals = steps.map(({ total }) => total);
  const low = Math.max(0, Math.floor((Math.min(...totals) - 40) / 50) * 50);
  const high = Math.min(1_000, Math.ceil((Math.max(...totals) + 40) / 50) * 50);
  const from = dayOf(first.on);
  const span = Math.max(1, dayOf(today) - from);
  const x = (date: CalendarDate) => left + ((dayOf(date) - from) / span) * (width - left - right);
  const y = (total: number) => top + (1 - (total - low) / (high - low)) * (height - top - bottom);
  const path = steps
    .map(
      ({ on, total }, place) =>
        `${place === 0 ? "M" : "H"}${x(on).toFixed(1)}${place === 0 ? `,${y(total).toFixed(1)}` : `V${y(total).toFixed(1)}`}`,
    )
    .join("");
  const firstYear = yearOf(first.on);
  const years = Array.from({ length: yearOf(today) - firstYear }, (_, place) => firstYear + place + 1);
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
      <svg role="img" aria-label={summary} viewBox={`0 0 ${width} ${height}`} className="mt-3 w-full">
        {thresholds
          .filter(({ from: points }) => points > low && points < high)
          .map(({ grade, from: points }) => (
            <g key={grade}>
              <line
                x1={left}
                x2={width - right}
                y1={y(points)}
                y2={y(points)}
                stroke="var(--line-strong)"
                strokeDasharray="3 4"
              />
              <text x={width - right + 6} y={y(points) + 4} fontSize="12" fill="var(--ink-2)">
                {t("gradeFrom", { grade })}
              </text>
            </g>
          ))}
        {[low, high].map((points) => (
          <text
            key={points}
            x={left - 8}
            y={y(points) + 4}
            textAnchor="end"
            fontSize="12"
            fill="var(--ink-2)"
          >
            {points}
          </text>
        ))}
        <line x1={left} x2={width - right} y1={y(low)} y2={y(low)} stroke="var(--line)" />
        {years.map((year) => (
          <g key={year}>
            <line
              x1={x(newYear(year))}
              x2={x(newYear(year))}
              y1={y(low)}
              y2={y(low) + 4}
              stroke="var(--line-strong)"
            />
            <text x={x(newYear(year))} y={height - 6} textAnchor="middle" fontSize="12" fill="var(--ink-2)">
              {year}
            </text>
          </g>
        ))}
        <path
          d={`${path}H${x(today).toFixed(1)}`}
          fill="none"
          stroke="var(--pine)"
          strokeWidth="2.2"
          strokeLinejoin="round"
        />
        {steps.map(({ on, total }) => (
          <circle key={on} cx={x(on)} cy={y(total)} r="2.6" fill="var(--pine)" />
        ))}
        <text x={x(today) + 6} y={y(last.total) - 6} fontSize="13" fontWeight="650" fill="var(--ink)">
          {last.total}
        </text>
      </svg>
    </ChartFrame>
  );
}
