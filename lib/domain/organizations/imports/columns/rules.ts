import { matchHeaders } from "@/lib/platform/sheets/headers";
import type { ParticularField } from "../../schema";
import { type ColumnMapping, isParticularField } from "../schema";
import { fieldsOfNewEntry, identifyingFields, importColumns } from "./schema";

export type MissingColumns = {
  /** Neither credit code nor filing number: the sheet cannot be read. */
  lacksIdentifier: boolean;
  /** Without these the sheet only changes entries that exist. */
  forNewEntries: ParticularField[];
};

/** What a mapping lacks. The subdistrict is known where the community is. */
export function missingColumns({ columns }: ColumnMapping): MissingColumns {
  const has = (field: ParticularField) => columns[field] !== undefined;
  return {
    lacksIdentifier: !identifyingFields.some(has),
    forNewEntries: fieldsOfNewEntry.filter(
      (field) => !has(field) && !(field === "subdistrictCode" && has("communityCode")),
    ),
  };
}

/** The mapping that the headings suggest: as remembered, else as offices usually write them. */
export function suggestedMapping(
  headers: string[],
  remembered: Record<string, ParticularField>,
): ColumnMapping {
  const { columns, units } = matchHeaders(headers, importColumns, remembered);
  return { columns, units };
}

export type ChosenColumns = { mapping: ColumnMapping; repeated: ParticularField[] };

/** The mapping that a person chose: one particular, or "", for each column in the sheet's order. */
export function chosenMapping(headers: string[], chosen: readonly string[]): ChosenColumns {
  const columns: ColumnMapping["columns"] = {};
  const repeated = new Set<ParticularField>();
  for (const [column, field] of chosen.slice(0, headers.length).entries()) {
    if (!isParticularField(field)) continue;
    if (columns[field] === undefined) columns[field] = column;
    else repeated.add(field);
  }
  const capital = columns.registeredCapital;
  const unit = capital === undefined ? undefined : amountUnitOf(headers[capital] ?? "");
  return { mapping: { columns, units: unit ? { registeredCapital: unit } : {} }, repeated: [...repeated] };
}

/** The unit that a heading names for its amounts, whatever else it says. */
function amountUnitOf(header: string): string | undefined {
  return /(亿元|百万元|万元|千元|元)\s*[)）\]】]?\s*$/u.exec(header)?.[1];
}
