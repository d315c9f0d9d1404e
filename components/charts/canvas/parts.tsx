import type { ReactElement } from "react";
import { CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { axisNumber, type ChartPoint, type ChartUnit, chartNumber, type Series } from "../series";

const letters = { fill: "var(--ink-2)", fontSize: "0.75rem" };

export type Drawn = Record<string, string | number | null>;

/** Points as the library wants them: one flat record each. */
export function flatPoints(points: ChartPoint[]): Drawn[] {
  return points.map((point) => ({ label: point.label, ...point.values }));
}

/** Grid, axes and the box beside the pointer, alike in all charts. */
export function axes(unit: ChartUnit, locale: string, series: Series[], from?: number): ReactElement[] {
  return [
    <CartesianGrid key="grid" vertical={false} stroke="var(--line)" />,
    <XAxis
      key="x"
      dataKey="label"
      tick={letters}
      tickLine={false}
      axisLine={{ stroke: "var(--line-strong)" }}
      minTickGap={12}
    />,
    <YAxis
      key="y"
      tick={letters}
      tickLine={false}
      axisLine={false}
      width={48}
      domain={from === undefined ? [0, "auto"] : [from, "auto"]}
      tickFormatter={(value: number) => axisNumber(value, unit, locale)}
    />,
    <Tooltip
      key="tooltip"
      isAnimationActive={false}
      separator={locale === "en" ? ": " : "："}
      itemSorter={({ dataKey }) => series.findIndex((one) => one.key === dataKey)}
      cursor={{ fill: "var(--sunken)", stroke: "var(--line-strong)" }}
      formatter={(value, name) => [
        chartNumber(Number(value), unit, locale),
        series.find((one) => one.key === name)?.label ?? String(name),
      ]}
      contentStyle={{
        background: "var(--surface)",
        border: "1px solid var(--line-strong)",
        borderRadius: 6,
        fontSize: "0.8125rem",
        color: "var(--ink)",
      }}
      itemStyle={{ color: "var(--ink)" }}
    />,
  ];
}
