import type { CreditGrade } from "@/lib/domain/credit/schema";
import type { ScoreLine } from "@/lib/domain/credit/scores/schema";

export const gradeTones = { A: "ok", B: "ok", C: "warn", D: "bad", N: "neutral" } as const satisfies Record<
  CreditGrade,
  string
>;

/** Points with their sign: `+80`, `−45`; a plain zero. */
export function signed(points: number): string {
  if (points === 0) return "0";
  const figure = new Intl.NumberFormat("en-US").format(Math.abs(points));
  return points > 0 ? `+${figure}` : `−${figure}`;
}

/** The points of some lines together. */
export const sumOf = (lines: readonly { points: number }[]) =>
  lines.reduce((sum, { points }) => sum + points, 0);

/** The colour of points that are given, taken, or neither. */
export const pointTone = (points: number) =>
  points > 0 ? "text-pine-ink" : points < 0 ? "text-cinnabar" : "text-ink-2";

/** What makes a line one of its score. */
export const lineId = ({ kind, dimension, ruleKey, recordId }: ScoreLine) =>
  [dimension, kind, ruleKey, recordId].filter(Boolean).join("-").replaceAll(".", "_");
