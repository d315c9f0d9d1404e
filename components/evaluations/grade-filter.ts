import type { Filter } from "@/components/list/filter-bar";
import { type Grade, grades } from "@/lib/domain/evaluations/schema";
import { choiceOf } from "@/lib/platform/lists/paging";

/** The grade by which a list is filtered; undefined for all. */
export function gradeChosen(params: Parameters<typeof choiceOf>[0]): number | undefined {
  const chosen = choiceOf(params, "grade", grades.map(String));
  return chosen === undefined ? undefined : Number(chosen);
}

/** The filter of a list by grade. */
export const gradeFilter = (label: string, nameOf: (grade: Grade) => string): Filter => ({
  name: "grade",
  label,
  choices: grades.map((grade) => ({ value: String(grade), label: nameOf(grade) })),
});
