"use client";

import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer } from "recharts";
import type { CanvasProps } from "../series";
import { axisNumber, seriesColor } from "../series";
import { axes, flatPoints } from "./parts";

/** Bars side by side, each with its value on top while there is room for it. */
export default function Bars({ points, series, unit, locale, marks = [], from }: CanvasProps) {
  const labelled = points.length * series.length <= 16;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={flatPoints(points)}
        accessibilityLayer={false}
        margin={{ top: 22, right: 8, bottom: 0, left: 0 }}
      >
        {axes(unit, locale, series, from)}
        {marks.map((mark) => (
          <ReferenceLine
            key={`${mark.at} ${mark.label}`}
            x={mark.at}
            stroke="var(--ink-2)"
            strokeDasharray="3 3"
            label={{ value: mark.label, position: "top", fill: "var(--ink)", fontSize: "0.75rem" }}
          />
        ))}
        {series.map((one, index) => (
          <Bar
            key={one.key}
            dataKey={one.key}
            fill={seriesColor(one, index)}
            maxBarSize={56}
            isAnimationActive={false}
          >
            {labelled && (
              <LabelList
                dataKey={one.key}
                position="top"
                fill="var(--ink)"
                fontSize="0.75rem"
                formatter={(value) =>
                  value === null || value === undefined ? "" : axisNumber(Number(value), unit, locale)
                }
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
