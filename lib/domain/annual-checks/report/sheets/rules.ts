import type { FieldTraits } from "@/lib/platform/forms/field-traits";
import { readYuan, yuanText } from "@/lib/platform/forms/yuan-text";
import { readDate, readInteger, readText, readYesNo } from "@/lib/platform/sheets/cells";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import { tidy } from "@/lib/platform/sheets/text";
import type { SectionAnswers, StatementKey, TypedRow } from "../schema";
import { cellName, cellProblem, isTyped, readCell, statementReader } from "../statements/rules";
import { statements } from "../statements/schema";
import type { RowsTraits, SheetDifference, SheetProblemAt, SheetReading } from "./schema";

/** Every spelling of words of the catalogue at `<folder>.<key>`, in all languages; the first is the reader's. */
export type Spellings = (path: string) => readonly string[];

type Row = { row: number; cells: Record<string, string> };

const plain = (text: string) => tidy(text).replace(/\s/gu, "").toLowerCase();

const textOf = (value: SectionAnswers[string] | undefined) => (typeof value === "string" ? value : "");

const asText = (typed: string) => {
  const amount = readCell(typed);
  return typeof amount === "bigint" ? yuanText(amount) : typed.trim();
};

/**
 * Reads a statement from its sheet: one row a line, found by its label, with the columns of the statement. Sums are not taken
 * over but compared with what the lines add up to.
 */
export function readStatement(
  key: StatementKey,
  rows: readonly Row[],
  stands: SectionAnswers,
  spellings: Spellings,
): SheetReading {
  const { lines, columns } = statements[key];
  const byLabel = new Map(
    lines.flatMap((line) =>
      spellings(`annualReportFields.lines.${key}.${line.key}`).map((label) => [plain(label), line] as const),
    ),
  );
  const answers: SectionAnswers = { ...stands };
  const differences: SheetDifference[] = [];
  const problems: SheetProblemAt[] = [];
  const stated: { row: number; label: string; line: string; column: string; text: string }[] = [];
  for (const { row, cells } of rows) {
    const label = cells.line ?? "";
    const line = byLabel.get(plain(label));
    if (!line) {
      if (label.trim() !== "") problems.push({ row, label, problem: { kind: "unknown", shown: label } });
      continue;
    }
    for (const column of columns) {
      const text = (cells[column.key] ?? "").trim();
      if (!isTyped(line, column)) {
        if (text !== "") stated.push({ row, label, line: line.key, column: column.key, text });
        continue;
      }
      if (cellProblem(line, text)) {
        problems.push({ row, label, problem: { kind: "unknown", shown: text } });
        continue;
      }
      const name = cellName(line.key, column.key);
      const [before, after] = [asText(textOf(stands[name])), asText(text)];
      if ((readCell(before) ?? 0n) === (readCell(after) ?? 0n)) continue;
      answers[name] = after;
      differences.push({ line: line.key, column: column.key, before, after });
    }
  }
  const read = statementReader(key, answers);
  for (const { row, label, line, column, text } of stated) {
    const [amount, computed] = [readCell(text), read(line, column)];
    if (typeof amount === "bigint" && amount !== computed) {
      problems.push({ row, label, problem: { kind: "sum", stated: text, computed: yuanText(computed) } });
    }
  }
  return { answers, differences, problems };
}

type CellRead = { text: string } | { problem: SheetProblemAt["problem"] };

const refusedCell = (problem: { code: string; values: Record<string, string | number> }): CellRead => ({
  problem: { kind: "cell", ...problem },
});

function readChoice(
  traits: Extract<FieldTraits, { type: "choice" }>,
  cell: string,
  spellings: Spellings,
): CellRead {
  const wanted = plain(cell);
  const found = traits.choices.find((choice) =>
    [choice, ...spellings(`${traits.words}.${choice}`)].some((word) => plain(word) === wanted),
  );
  return found === undefined ? { problem: { kind: "unknown", shown: cell } } : { text: found };
}

/** One cell of a row, as it would be typed. */
function readField(traits: FieldTraits, cell: string, spellings: Spellings): CellRead {
  if (cell.trim() === "") return { text: "" };
  switch (traits.type) {
    case "choice":
      return readChoice(traits, cell, spellings);
    case "flag": {
      const reading = readYesNo(cell);
      return reading.ok
        ? { text: reading.value === null ? "" : String(reading.value) }
        : refusedCell(reading.problem);
    }
    case "date": {
      const reading = readDate(cell);
      return reading.ok ? { text: reading.value ?? "" } : refusedCell(reading.problem);
    }
    case "count": {
      const reading = readInteger(cell);
      return reading.ok
        ? { text: reading.value === null ? "" : String(reading.value) }
        : refusedCell(reading.problem);
    }
    case "money": {
      const reading = readMoney(cell);
      return reading.ok
        ? { text: reading.value === null ? "" : yuanText(reading.value) }
        : refusedCell(reading.problem);
    }
    default: {
      const reading = readText(cell);
      return reading.ok ? { text: reading.value ?? "" } : refusedCell(reading.problem);
    }
  }
}

/** The same answer, however it was typed: amounts by what they are worth. */
function isSameText(traits: FieldTraits, one: string, other: string): boolean {
  if (traits.type !== "money") return one.trim() === other.trim();
  return (readYuan(one) ?? one) === (readYuan(other) ?? other);
}

/** Reads the rows of a repeated field from its sheet; the rows of the sheet take the place of all that stood. */
export function readRows(
  { field, traits }: { field: string; traits: RowsTraits },
  rows: readonly Row[],
  stands: SectionAnswers,
  spellings: Spellings,
): SheetReading {
  const columns = Object.entries(traits.columns);
  const problems: SheetProblemAt[] = [];
  const before = [stands[field] ?? []].flat().filter((row): row is TypedRow => typeof row === "object");
  const after = rows
    .map(({ row, cells }, at) => {
      const typed: TypedRow = {};
      for (const [column, of] of columns) {
        const read = readField(of, cells[column] ?? "", spellings);
        if ("text" in read) typed[column] = read.text;
        else {
          problems.push({ row, label: column, problem: read.problem });
          typed[column] = before[at]?.[column] ?? "";
        }
      }
      return typed;
    })
    .filter((row) => Object.values(row).some((text) => text !== ""))
    .slice(0, traits.maximum);
  const differences: SheetDifference[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    for (const [column, of] of columns) {
      const [was, is] = [before[at]?.[column] ?? "", after[at]?.[column] ?? ""];
      if (!isSameText(of, was, is)) differences.push({ row: at + 1, column, before: was, after: is });
    }
  }
  const asked = traits.when && after.length > 0 ? { [traits.when.field]: traits.when.is[0] ?? "" } : {};
  return { answers: { ...stands, ...asked, [field]: after }, differences, problems };
}
