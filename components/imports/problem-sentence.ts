import { columnName } from "@/lib/domain/organizations/imports/rules";
import type { RowProblem } from "@/lib/domain/organizations/imports/schema";

type Translate = {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
};

/** A fault of a row in one sentence, behind the particular it is about. */
export function problemSentence(translate: Translate, { key, values, field }: RowProblem): string {
  const sentence = translate.has(key) ? translate(key, values) : key;
  return field
    ? translate("imports.problemAt", { field: translate(`organizations.fields.${field}`), sentence })
    : sentence;
}

/** The cell as its spreadsheet names it, such as "C12"; the row alone where no one cell is at fault. */
export function cellAddress(row: number, { column }: RowProblem): string {
  return `${column === undefined ? "" : columnName(column)}${row}`;
}
