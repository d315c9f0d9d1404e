import type { Cutoffs } from "../rules";
import { fullPoints, grades } from "../schema";
import type { Dimension, Indicator } from "./schema";

/** Points by indicator, as somebody gives them. */
export type Points = Readonly<Record<string, number | null | undefined>>;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The most that a dimension gives. */
export const pointsOfDimension = ({ indicators }: Dimension): number =>
  sum(indicators.map(({ points }) => points));

/** All points of a set; one in force has a thousand. */
export const pointsOfSet = (tree: readonly Dimension[]): number => sum(tree.map(pointsOfDimension));

export const indicatorsOf = (tree: readonly Dimension[]): Indicator[] =>
  tree.flatMap(({ indicators }) => indicators);

/** What the given points come to in one dimension; indicators without an answer count nothing. */
export const scoredIn = ({ indicators }: Dimension, given: Points): number =>
  sum(indicators.map(({ key }) => given[key] ?? 0));

/** The total of the given points. Points of indicators that the set does not have count nothing. */
export const totalOf = (tree: readonly Dimension[], given: Points): number =>
  sum(tree.map((dimension) => scoredIn(dimension, given)));

/** Indicators that were not given points yet. */
export const openIndicators = (tree: readonly Dimension[], given: Points): Indicator[] =>
  indicatorsOf(tree).filter(({ key }) => given[key] === null || given[key] === undefined);

/** Why a set cannot be put in force: a word under `evaluations.sets.problems`; null where it can. */
export function problemOfSet(tree: readonly Dimension[], cutoffs: Cutoffs): string | null {
  if (pointsOfSet(tree) !== fullPoints) return "points";
  const keys = [...tree.map(({ key }) => key), ...indicatorsOf(tree).map(({ key }) => key)];
  if (new Set(keys).size !== keys.length) return "keys";
  const inOrder = grades.every((grade, place) => {
    const higher = grades[place - 1];
    return higher === undefined || cutoffs[grade] < cutoffs[higher];
  });
  return inOrder ? null : "cutoffs";
}
