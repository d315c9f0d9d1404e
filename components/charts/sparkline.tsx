type SparklineProps = {
  /** Values in order of time, at least two. */
  values: number[];
  /** The trend in words: "Up from 780 to 812 in five years". */
  label: string;
};

/** A small trend beside a figure, drawn on the server. */
export function Sparkline({ values, label }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const places = values.map((value, index) => ({
    x: (index / (values.length - 1)) * 92 + 2,
    y: 22 - ((value - low) / span) * 18,
  }));
  const last = places.at(-1) ?? { x: 94, y: 22 };
  return (
    <svg role="img" aria-label={label} viewBox="0 0 98 26" className="h-6.5 w-24 overflow-visible">
      <polyline
        points={places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
        fill="none"
        stroke="var(--pine)"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <circle cx={last.x} cy={last.y} r="2.6" fill="var(--pine)" />
    </svg>
  );
}
