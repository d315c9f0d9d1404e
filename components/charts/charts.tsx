import { useLocale } from "next-intl";
import { ChartCanvas } from "./chart-canvas";
import { ChartFrame, type ChartWords } from "./chart-frame";
import { type ChartPoint, type ChartUnit, type Series, seriesColor } from "./series";

type ChartProps = ChartWords & {
  points: ChartPoint[];
  series: Series[];
  unit?: ChartUnit;
  /** Height of the drawing in rem. */
  height?: number;
};

/** How much, by category: one bar a category and series. */
export function BarChart({ points, series, unit = "number", height = 15, ...words }: ChartProps) {
  const locale = useLocale();
  return (
    <ChartFrame {...words} points={points} series={series} unit={unit}>
      {series.length > 1 && <SeriesKey series={series} />}
      <ChartCanvas kind="bars" label={words.summary} {...{ points, series, unit, locale, height }} />
    </ChartFrame>
  );
}

/** How something went over time. `from` lifts the axis off zero where only the change matters. */
export function LineChart({
  points,
  series,
  unit = "number",
  height = 15,
  from,
  ...words
}: ChartProps & { from?: number }) {
  const locale = useLocale();
  return (
    <ChartFrame {...words} points={points} series={series} unit={unit}>
      <ChartCanvas kind="lines" label={words.summary} {...{ points, series, unit, locale, height, from }} />
    </ChartFrame>
  );
}

/** What something is made of, by category. */
export function StackedBarChart({ points, series, unit = "number", height = 16, ...words }: ChartProps) {
  const locale = useLocale();
  return (
    <ChartFrame {...words} points={points} series={series} unit={unit}>
      <SeriesKey series={series} />
      <ChartCanvas kind="stack" label={words.summary} {...{ points, series, unit, locale, height }} />
    </ChartFrame>
  );
}

type HistogramProps = ChartWords & {
  /** Ranges in order, each with how many fall into it. */
  bins: { label: string; count: number }[];
  /** What is counted: "Organizations". */
  counted: string;
  /** Lines at a range: the median, a threshold. */
  marks?: { at: string; label: string }[];
  height?: number;
};

/** How something is spread. */
export function Histogram({ bins, counted, marks, height = 15, ...words }: HistogramProps) {
  const locale = useLocale();
  const points = bins.map((bin) => ({ label: bin.label, values: { count: bin.count } }));
  const series: Series[] = [{ key: "count", label: counted }];
  return (
    <ChartFrame {...words} points={points} series={series} unit="number">
      <ChartCanvas
        kind="bars"
        label={words.summary}
        unit="number"
        {...{ points, series, locale, height, marks }}
      />
    </ChartFrame>
  );
}

/** Which color is which, in the order of the parts. */
function SeriesKey({ series }: { series: Series[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-s">
      {series.map((one, index) => (
        <li key={one.key} className="flex items-center gap-1.5">
          <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
            <rect width="10" height="10" fill={seriesColor(one, index)} />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  );
}
