import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import {
  fieldsOf,
  isStatement,
  type QuestionSectionKey,
  type SectionAnswers,
  type SectionKey,
} from "../schema";

export type RowsTraits = Extract<FieldTraits, { type: "rows" }>;

/** The repeated field of a section that can be filled in as a sheet; null where there is none. */
export function sheetField(section: QuestionSectionKey): { field: string; traits: RowsTraits } | null {
  for (const [field, traits] of fieldsOf(section)) if (traits.type === "rows") return { field, traits };
  return null;
}

/** Whether a section can be taken out to Excel and back. */
export const hasSheet = (section: SectionKey) => isStatement(section) || sheetField(section) !== null;

/** A difference between what stands and what a sheet says: texts as they are typed, the label in pieces to be joined. */
export type SheetDifference = {
  row?: number;
  /** Line and column of a statement, or the column of a row. */
  line?: string;
  column: string;
  before: string;
  after: string;
};

/** A cell that was not taken over, and why, as keys of the catalogue. */
export type SheetProblemAt = {
  row: number;
  label: string;
  problem:
    | { kind: "cell"; code: string; values: Record<string, string | number> }
    | { kind: "unknown"; shown: string }
    | { kind: "sum"; stated: string; computed: string };
};

/** What a sheet says of a section: the section as it would be, what that changes, and what could not be read. */
export type SheetReading = {
  answers: SectionAnswers;
  differences: SheetDifference[];
  problems: SheetProblemAt[];
};

export const sheetBytes = 5 * 2 ** 20;
