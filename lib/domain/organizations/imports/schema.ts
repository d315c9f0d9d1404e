import { z } from "zod";
import { type ParticularField, particularFields, type RecordedValue } from "../schema";

export const importStatuses = [
  "uploaded",
  "checking",
  "checked",
  "applying",
  "applied",
  "undoing",
  "undone",
  "failed",
  "discarded",
] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const rowOutcomes = ["create", "update", "unchanged", "problem"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What sort of fault a cell has; the reader filters by these. Labels at `imports.problemKinds.<kind>`. */
export const problemKinds = [
  "missing",
  "code",
  "date",
  "amount",
  "choice",
  "place",
  "text",
  "contradiction",
  "duplicate",
  "changed",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Why a row cannot be written. `key` is a full message key; `column` counts from 0 in the sheet. */
export type RowProblem = {
  kind: ProblemKind;
  key: string;
  values?: Record<string, string | number>;
  field?: ParticularField;
  column?: number;
};

/** Which column of the sheet is which particular, and the unit that an amount's heading names ("万元"). */
export type ColumnMapping = {
  columns: Partial<Record<ParticularField, number>>;
  units: Partial<Record<ParticularField, string>>;
};

/** The header of a sheet as found, with the first texts below each heading. */
export type SheetHeaders = {
  format: "xlsx" | "csv";
  encoding: string;
  sheetName: string;
  headerRow: number;
  columns: { header: string; samples: string[] }[];
};

export type RecordedValues = Partial<Record<ParticularField, RecordedValue>>;

/**
 * An entry as the check found it: its version, the values that the row replaces, and the rows that writing adds beside
 * it (a former name, a status period), so that an undo finds them again.
 */
export type EntryBefore = {
  version: number;
  values: RecordedValues;
  formerNameId?: string;
  statusPeriodId?: string;
};

/** Why a whole batch failed: a refusal's key and values. */
export type BatchFailure = { key: string; values: Record<string, string | number> };

export const batchSchema = z.object({ id: z.uuid() });

/** `columns` names, for every column of the sheet in its order, the particular it holds, or "". */
export const columnsSchema = z.object({
  id: z.uuid(),
  columns: z.union([z.string(), z.array(z.string())]).transform((sent) => [sent].flat()),
});

const fields: readonly string[] = particularFields;
export const isParticularField = (text: string): text is ParticularField => fields.includes(text);

/** The largest file taken, in bytes. */
export const largestFile = 64 * 1024 * 1024;
