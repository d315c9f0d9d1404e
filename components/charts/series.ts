/** How a chart writes its numbers: plain, as ¥ (values in yuan), or as percent (values from 0 to 1). */
export type ChartUnit = "number" | "yuan" | "percent";

export type ChartTone = "pine" | "sky" | "amber" | "cinnabar" | "ink";

/** One measured thing. Its color is a token, so it follows the theme. */
export type Series = { key: string; label: string; tone?: ChartTone };

/** One place on the axis with a value for each series; null where nothing was measured. */
export type ChartPoint = { label: string; values: Record<string, number | null> };

const order: ChartTone[] = ["pine", "sky", "amber", "cinnabar", "ink"];
const colors: Record<ChartTone, string> = {
  pine: "var(--pine)",
  sky: "var(--sky)",
  amber: "var(--amber)",
  cinnabar: "var(--cinnabar)",
  ink: "var(--ink-3)",
};

/** The color of the series at `index`, its own or the next of the palette. */
export function seriesColor(series: Series, index: number): string {
  return colors[series.tone ?? order[index % order.length] ?? "pine"];
}

/** Writes a value of the chart for people. */
export function chartNumber(value: number, unit: ChartUnit, locale: string): string {
  if (unit === "percent") return value.toLocaleString(locale, { style: "percent", maximumFractionDigits: 1 });
  if (unit === "number") return value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return value.toLocaleString(locale, {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: 0,
  });
}

/** The same in little room, for axes. */
export function axisNumber(value: number, unit: ChartUnit, locale: string): string {
  if (unit === "percent") return chartNumber(value, unit, locale);
  return value.toLocaleString(locale, { notation: "compact", maximumFractionDigits: 1 });
}

/** What every drawing is given. */
export type CanvasProps = {
  points: ChartPoint[];
  series: Series[];
  unit: ChartUnit;
  locale: string;
  /** Height in rem. */
  height: number;
  /** Upright lines at places of the axis, with a word: medians, thresholds. */
  marks?: { at: string; label: string }[];
  /** The range of the value axis where it must not begin at zero. */
  from?: number;
};
