"use client";

import { Bar, BarChart, LabelList, ReferenceLine, ResponsiveContainer } from "recharts";
import type { CanvasProps } from "../series";
import { axisNumber, seriesColor } from "../series";
import { axes, flatPoints } from "./parts";

/** Pixels between the bars of one group, as the library draws them. */
const barGap = 4;

/** About how wide a label is in pixels: Chinese characters are as wide as they are high. */
const widthOf = (text: string) => [...text].reduce((width, sign) => width + (sign > "\u2e7f" ? 12 : 6.5), 0);

/** Bars side by side, each with its value on top where there is room for it: a table beside every chart has all. */
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
                content={({ x, y, width, value }) => {
                  if (value === null || value === undefined) return null;
                  const text = axisNumber(Number(value), unit, locale);
                  const room = Number(width) * (series.length > 1 ? 1 : 1.2) + barGap;
                  if (widthOf(text) > room) return null;
                  return (
                    <text
                      x={Number(x) + Number(width) / 2}
                      y={Number(y) - 6}
                      textAnchor="middle"
                      fill="var(--ink)"
                      fontSize="0.75rem"
                    >
                      {text}
                    </text>
                  );
                }}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
