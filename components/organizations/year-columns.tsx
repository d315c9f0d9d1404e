import { useLocale } from "next-intl";
import { ChartFrame, type ChartWords } from "@/components/charts/chart-frame";
import { Link } from "@/components/ui/link";

type YearColumnsProps = ChartWords & {
  years: { year: number; count: number; href: string }[];
  /** What is counted: "Organizations". */
  counted: string;
};

const width = 860;
const height = 210;
const foot = 24;
const head = 18;

/** A column a year, each leading to what it counts; drawn on the server, without script. */
export function YearColumns({ years, counted, ...words }: YearColumnsProps) {
  const locale = useLocale();
  const most = Math.max(1, ...years.map(({ count }) => count));
  const step = width / Math.max(1, years.length);
  const labelled = Math.ceil(years.length / 12);
  const series = [{ key: "count", label: counted }];
  const points = years.map(({ year, count }) => ({ label: String(year), values: { count } }));
  return (
    <ChartFrame {...words} points={points} series={series} unit="number">
      <svg viewBox={`0 0 ${width} ${height}`} className="my-3 h-auto w-full">
        <title>{words.title}</title>
        <line x1="0" x2={width} y1={height - foot} y2={height - foot} stroke="var(--line-strong)" />
        {years.map(({ year, count, href }, place) => {
          const tall = ((height - foot - head) * count) / most;
          const x = place * step;
          const isPeak = count === most;
          return (
            <Link
              plain
              key={year}
              href={href}
              aria-label={`${year}: ${count.toLocaleString(locale)}`}
              className="group"
            >
              <title>{`${year}: ${count.toLocaleString(locale)}`}</title>
              <rect x={x} y="0" width={step} height={height} fill="transparent" />
              <rect
                x={x + step * 0.14}
                y={height - foot - tall}
                width={step * 0.72}
                height={tall}
                rx="1.5"
                className="fill-pine group-hover:fill-pine-ink group-focus-visible:fill-cinnabar"
              />
              {isPeak && (
                <text
                  x={x + step / 2}
                  y={height - foot - tall - 5}
                  textAnchor="middle"
                  className="fill-ink font-semibold text-[11px]"
                >
                  {count}
                </text>
              )}
              {place % labelled === 0 && (
                <text x={x + step / 2} y={height - 7} textAnchor="middle" className="fill-ink-3 text-[11px]">
                  {year}
                </text>
              )}
            </Link>
          );
        })}
      </svg>
    </ChartFrame>
  );
}
