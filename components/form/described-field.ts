import type { Choice } from "@/components/ui/select";
import { isAsked } from "@/lib/platform/forms/field-traits";
import type { NestedRow, NestedValues } from "@/lib/platform/forms/nested-values";

/** A question ready to be drawn: its traits with all words in the reader's language. */
export type DescribedField = {
  name: string;
  type:
    | "text"
    | "long"
    | "date"
    | "money"
    | "count"
    | "percent"
    | "identity"
    | "phone"
    | "email"
    | "choice"
    | "choices"
    | "flag"
    | "reference"
    | "rows";
  label: string;
  help?: string;
  required: boolean;
  /** Most characters of a text. */
  maximum?: number;
  choices?: Choice[];
  /** Choices that depend on a place named in another field: only values that begin with it are offered. */
  within?: string;
  when?: { field: string; is: readonly string[] };
  /** What an office asked to correct here, in its words. */
  corrections?: string[];
  rows?: { columns: DescribedField[]; minimum: number; maximum: number; rowLabel: string; addLabel: string };
};

/** A remark of the portal on what is typed in a field. */
export type Finding = {
  tone: "ok" | "warn" | "bad";
  text: string;
  basis?: string;
  links?: { href: string; label: string }[];
};

export const isDescribedAsked = ({ when }: DescribedField, answers: NestedValues) =>
  isAsked({ type: "flag", ...(when && { when }) }, answers);

/** "Officer 2", from "Officer #". */
export const rowName = (rowLabel: string, place: number) => rowLabel.replace("#", String(place));

const rowsOf = (value: NestedValues[string] | undefined): NestedRow[] =>
  Array.isArray(value) ? value.filter((row): row is NestedRow => typeof row === "object") : [];

function textOf(field: DescribedField, value: NestedValues[string] | undefined): string {
  if (field.rows) {
    const { columns, rowLabel } = field.rows;
    const written = (row: NestedRow) =>
      columns.map((column) => textOf(column, row[column.name])).filter((text) => text !== "");
    return rowsOf(value)
      .map((row, at) => `${rowName(rowLabel, at + 1)}: ${written(row).join(" · ")}`)
      .join("\n");
  }
  const words = (one: string) => field.choices?.find((choice) => choice.value === one)?.label ?? one;
  return [value ?? ""]
    .flat()
    .filter((one) => typeof one === "string")
    .map(words)
    .join("、");
}

/** Answers in words, one line a question. */
export const describeAnswers = (fields: readonly DescribedField[], answers: NestedValues) =>
  fields.map((field) => ({ label: field.label, text: textOf(field, answers[field.name]) }));

/** The label of a field by its name in the form, rows included: "Officer 2 · Name". */
export function labelOfField(fields: readonly DescribedField[], name: string): string {
  const [head, place, column] = name.split(".");
  const field = fields.find((one) => one.name === head);
  if (!field?.rows || place === undefined) return field?.label ?? name;
  const inRow = field.rows.columns.find((one) => one.name === column);
  const row = rowName(field.rows.rowLabel, Number(place) + 1);
  return inRow ? `${row} · ${inRow.label}` : row;
}
