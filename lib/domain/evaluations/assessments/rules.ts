import type { Points } from "../indicator-sets/rules";
import type { Dimension } from "../indicator-sets/schema";
import { typedIndicator } from "../self-assessments/rules";
import type { TypedAnswers } from "../self-assessments/schema";
import type { Scores } from "./schema";

/** Scores of one dimension as typed, over those of the others. */
export function withDimension(scores: Scores, dimension: Dimension, answers: TypedAnswers): Scores {
  const typed = dimension.indicators.map((indicator) => {
    const { points, text } = typedIndicator(answers, indicator);
    return [indicator.key, { points, remark: text }] as const;
  });
  return { ...scores, ...Object.fromEntries(typed) };
}

/** Scores as the fields of a form. */
export function typedScores(scores: Scores, { indicators }: Dimension): TypedAnswers {
  const fields = indicators.flatMap(({ key }) => [
    [`p_${key}`, String(scores[key]?.points ?? "")] as const,
    [`t_${key}`, scores[key]?.remark ?? ""] as const,
  ]);
  return Object.fromEntries(fields);
}

/** The points alone, by indicator. */
export const pointsOfScores = (scores: Scores): Points =>
  Object.fromEntries(Object.entries(scores).map(([key, { points }]) => [key, points]));
