export type FieldType =
  | { type: "text"; long?: true; maximum: number }
  | { type: "date" | "money" | "count" | "flag" | "identity" | "phone" | "email" | "percent" }
  | { type: "choice"; choices: readonly string[]; words: string }
  | { type: "choices"; choices: readonly string[]; words: string }
  | { type: "reference"; to: "subdistrict" | "community" | "supervisoryUnit" }
  | { type: "rows"; columns: Record<string, FieldTraits>; minimum: number; maximum: number };

/** A question of a form that is written section by section. `words` of choices is the catalogue folder of their labels. */
export type FieldTraits = FieldType & {
  isRequired?: true;
  /** Asked only where another field of the section has one of these values. */
  when?: { field: string; is: readonly string[] };
};

/** Whether a field is asked, given what was answered so far. */
export function isAsked({ when }: FieldTraits, answers: Record<string, unknown>): boolean {
  if (!when) return true;
  return [answers[when.field] ?? ""].flat().some((value) => when.is.some((one) => one === value));
}
