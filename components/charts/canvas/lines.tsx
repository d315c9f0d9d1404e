"use client";

import { LabelList, Line, LineChart, ResponsiveContainer } from "recharts";
import type { CanvasProps } from "../series";
import { seriesColor } from "../series";
import { axes, flatPoints } from "./parts";

const dashes = [undefined, "6 3", "2 3", "8 3 2 3"];

/** Lines named at their last point; each has a stroke of its own beside its color. */
export default function Lines({ points, series, unit, locale, from }: CanvasProps) {
  const last = points.length - 1;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={flatPoints(points)}
        accessibilityLayer={false}
        margin={{ top: 12, right: 88, bottom: 0, left: 0 }}
      >
        {axes(unit, locale, series, from)}
        {series.map((one, index) => (
          <Line
            key={one.key}
            dataKey={one.key}
            stroke={seriesColor(one, index)}
            strokeWidth={2}
            strokeDasharray={dashes[index % dashes.length]}
            dot={{ r: 2.5, fill: seriesColor(one, index), strokeDasharray: "none" }}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={one.key}
              content={({ index: at, x, y }) =>
                at === last ? (
                  <text
                    x={Number(x) + 8}
                    y={Number(y) + 4}
                    fill={seriesColor(one, index)}
                    fontSize="0.75rem"
                    fontWeight={600}
                  >
                    {one.label}
                  </text>
                ) : null
              }
            />
          </Line>
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
