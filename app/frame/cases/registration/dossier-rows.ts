import {
  type Answers,
  askedFields,
  type FieldTraits,
  type SectionKey,
  type TypedRow,
} from "@/lib/domain/registrations/application/schema";

export type RowChange = "new" | "changed" | "dropped" | null;

/** One answer as handed in, with what it was in the submission before. */
export type DossierRow = {
  field: string;
  /** "section.field", as corrections name it. */
  target: string;
  traits: FieldTraits;
  value: string | string[];
  /** Undefined where nothing changed since the last submission, or nothing was sent in before. */
  before: string | string[] | undefined;
};

/** A repeated field: its rows, and which are new, changed or dropped since the last submission. */
export type DossierTable = {
  field: string;
  target: string;
  traits: Extract<FieldTraits, { type: "rows" }>;
  rows: { place: number; cells: TypedRow; before: TypedRow | undefined; change: RowChange }[];
};

const isTyped = (value: unknown): value is TypedRow => typeof value === "object" && value !== null;
const rowsOf = (value: unknown): TypedRow[] => (Array.isArray(value) ? value.filter(isTyped) : []);
const textsOf = (value: unknown): string | string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : String(value ?? "");

/** Sealed numbers are equal where mask and fingerprint are; the rest of a seal differs each time. */
const comparable = (text: string) =>
  text.startsWith("sealed ") ? text.split(" ", 3).join(" ") : text.trim();
const isSame = (one: string | string[], other: string | string[]) =>
  [one].flat().map(comparable).join("\n") === [other].flat().map(comparable).join("\n");

const isSameRow = (one: TypedRow, other: TypedRow) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    isSame(one[name] ?? "", other[name] ?? ""),
  );

function tableOf(
  section: SectionKey,
  field: string,
  traits: DossierTable["traits"],
  now: TypedRow[],
  past: TypedRow[] | null,
): DossierTable {
  const rows = now.map((cells, place): DossierTable["rows"][number] => {
    const before = past?.find(({ name }) => name === cells.name);
    const change = past === null ? null : !before ? "new" : isSameRow(cells, before) ? null : "changed";
    return { place, cells, before: change === "changed" ? before : undefined, change };
  });
  const dropped = (past ?? [])
    .filter((cells) => !now.some(({ name }) => name === cells.name))
    .map((cells) => ({ place: -1, cells, before: undefined, change: "dropped" as const }));
  return { field, target: `${section}.${field}`, traits, rows: [...rows, ...dropped] };
}

/** What was answered in a section, compared with the submission before where there was one. */
export function dossierOf(section: SectionKey, now: Answers, past: Answers | null) {
  const answers = now[section] ?? {};
  const rows: DossierRow[] = [];
  const tables: DossierTable[] = [];
  for (const [field, traits] of askedFields(section, answers)) {
    const before = past?.[section]?.[field];
    if (traits.type === "rows") {
      tables.push(tableOf(section, field, traits, rowsOf(answers[field]), past && rowsOf(before)));
      continue;
    }
    const value = textsOf(answers[field]);
    const changed = past !== null && !isSame(value, textsOf(before));
    rows.push({
      field,
      target: `${section}.${field}`,
      traits,
      value,
      before: changed ? textsOf(before) : undefined,
    });
  }
  const changes =
    rows.filter(({ before }) => before !== undefined).length +
    tables.flatMap((table) => table.rows.filter(({ change }) => change !== null)).length;
  return { rows, tables, changes };
}
