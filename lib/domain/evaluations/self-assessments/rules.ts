import { z } from "zod";
import type { Points } from "../indicator-sets/rules";
import type { Dimension, Indicator } from "../indicator-sets/schema";
import type { TypedAnswers } from "./schema";

const textIn = (answers: TypedAnswers, name: string) => {
  const value = answers[name];
  return typeof value === "string" ? value.trim() : "";
};

/** What is typed for one indicator. `points` is null where it is no number that the indicator can have. */
type TypedIndicator = { points: number | null; text: string; fileIds: string[] };

function pointsIn(answers: TypedAnswers, { key, points }: Indicator): number | null {
  const typed = textIn(answers, `p_${key}`).normalize("NFKC");
  if (!/^\d{1,4}$/.test(typed)) return null;
  return Number(typed) <= points ? Number(typed) : null;
}

/** What was typed for one indicator: points, words, and the files that prove them. */
export function typedIndicator(answers: TypedAnswers, indicator: Indicator): TypedIndicator {
  return {
    points: pointsIn(answers, indicator),
    text: textIn(answers, `t_${indicator.key}`),
    fileIds: [answers[`e_${indicator.key}`] ?? []].flat().filter((id) => z.uuid().safeParse(id).success),
  };
}

/** Points by indicator, null where none that counts is typed. */
export const pointsOf = (answers: TypedAnswers, dimension: Dimension): Points =>
  Object.fromEntries(dimension.indicators.map((one) => [one.key, pointsIn(answers, one)]));

/** Fields that a dimension has, and no others. */
export function fittingAnswers(answers: TypedAnswers, { indicators }: Dimension): TypedAnswers {
  const names = indicators.flatMap(({ key }) => [`p_${key}`, `t_${key}`, `e_${key}`]);
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
}

type Issue = z.core.$ZodIssue;
const issue = (field: string, message: string, limits: { maximum?: number } = {}): Issue => ({
  code: "custom",
  path: [field],
  message,
  input: undefined,
  ...limits,
});

/**
 * What is missing before a dimension can be sent in: points for every indicator, none above its maximum, and words where
 * points are claimed (`isTextAsked`).
 */
export function issuesOf(answers: TypedAnswers, { indicators }: Dimension, isTextAsked: boolean): Issue[] {
  return indicators.flatMap((indicator) => {
    const { key } = indicator;
    const { points, text } = typedIndicator(answers, indicator);
    if (textIn(answers, `p_${key}`) === "") return [issue(`p_${key}`, "platform.problems.required")];
    if (points === null) {
      return [issue(`p_${key}`, "evaluations.problems.pointsRange", { maximum: indicator.points })];
    }
    return isTextAsked && points > 0 && text === "" ? [issue(`t_${key}`, "platform.problems.required")] : [];
  });
}
