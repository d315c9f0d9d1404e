import type { Dimension, FigureKey, Indicator } from "@/lib/domain/evaluations/indicator-sets/schema";

type Pair = readonly [zh: string, en: string];

/** One indicator: key, points, name, what earns the points, what shows it, and the figure that the portal knows. */
export const indicator = (
  key: string,
  points: number,
  name: Pair,
  asks: Pair,
  evidence: Pair,
  figure?: FigureKey,
): Indicator => ({
  key,
  points,
  name: { zh: name[0], en: name[1] },
  asks: { zh: asks[0], en: asks[1] },
  evidence: { zh: evidence[0], en: evidence[1] },
  ...(figure && { figure }),
});

export const dimension = (key: string, name: Pair, indicators: Indicator[]): Dimension => ({
  key,
  name: { zh: name[0], en: name[1] },
  indicators,
});
