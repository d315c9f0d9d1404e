import type { CalendarDate } from "@/lib/platform/clock/calendar-date";

/** A dimension of a score, named in the reader's language. */
export type DimensionView = {
  key: string;
  label: string;
  points: number;
  maximum: number;
  /** Median of its kind; null where too few are rated. */
  median: number | null;
};

/** What stands behind one line: under objection, annulled, or neither. */
export type LineMark = "objected" | "annulled" | "repaired" | null;

/** One line of a score: record, rule, points, and until when. */
export type LineView = {
  id: string;
  dimension: string;
  record: { title: string; note: string; href: string | null };
  rule: { code: string; title: string; href: string };
  points: number;
  /** When the points change or lapse, in words. */
  until: string;
  mark: LineMark;
  /** Where an objection to this line starts; null where there is nothing to object to. */
  objectionHref: string | null;
};

/** A score as its pages show it. */
export type ScoreView = {
  on: CalendarDate;
  /** Null where the organization is not rated. */
  total: number | null;
  maximum: number;
  grade: string;
  /** The list or penalty that holds the grade down. */
  heldBy: string | null;
  median: number | null;
  rulebook: { number: number; href: string };
  dimensions: DimensionView[];
  lines: LineView[];
};

export const gradeTones = { A: "ok", B: "ok", C: "warn", D: "bad", N: "neutral" } as const;
export type Grade = keyof typeof gradeTones;

/** Points with their sign: `+80`, `−45`; a plain zero. */
export function signed(points: number): string {
  if (points === 0) return "0";
  const figure = new Intl.NumberFormat("en-US").format(Math.abs(points));
  return points > 0 ? `+${figure}` : `−${figure}`;
}

export const sumOf = (lines: readonly { points: number }[]) =>
  lines.reduce((sum, { points }) => sum + points, 0);
