"use client";

import { Bar, BarChart, ResponsiveContainer } from "recharts";
import type { CanvasProps } from "../series";
import { seriesColor } from "../series";
import { axes, flatPoints } from "./parts";

/** Bars made of parts; a line of paper between the parts keeps them apart without color. */
export default function Stack({ points, series, unit, locale }: CanvasProps) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={flatPoints(points)}
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
      >
        {axes(unit, locale, series)}
        {series.map((one, index) => (
          <Bar
            key={one.key}
            dataKey={one.key}
            stackId="whole"
            fill={seriesColor(one, index)}
            stroke="var(--surface)"
            strokeWidth={1.5}
            maxBarSize={56}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
