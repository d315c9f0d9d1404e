import { readYuan, yuanText } from "@/lib/platform/forms/yuan-text";
import type { ReportAnswers, SectionAnswers, StatementKey } from "../schema";
import { type Statement, type StatementColumn, type StatementLine, statements } from "./schema";

/** Name of a cell in the answers of its statement. */
export const cellName = (line: string, column: string) => `${line}_${column}`;

/** The line and the column of a cell; null for a name that is none. */
export function cellOf(
  key: StatementKey,
  name: string,
): { line: StatementLine; column: StatementColumn } | null {
  const [lineKey, columnKey] = name.split("_");
  const line = statements[key].lines.find((one) => one.key === lineKey);
  const column = statements[key].columns.find((one) => one.key === columnKey);
  return line && column ? { line, column } : null;
}

/** Whether a cell is typed; all others are sums. */
export const isTyped = (line: StatementLine, column: StatementColumn) => !line.of && !column.of;

/** The names of all cells that are typed, line by line. */
export const typedCells = ({ lines, columns }: Statement): string[] =>
  lines.flatMap((line) =>
    columns.filter((column) => isTyped(line, column)).map((column) => cellName(line.key, column.key)),
  );

const largest = 10n ** 15n;
const bracketed = /^[（(](.+)[)）]$/;

/**
 * An amount as accountants type it, in fen: "12,345.67", "1.2万", "(1,200)" for less than nothing, "-" for none. Null where
 * nothing is written, "unreadable" where it is no amount, is finer than a fen or larger than ten thousand billion yuan.
 */
export function readCell(typed: string): bigint | null | "unreadable" {
  const text = typed.normalize("NFKC").trim();
  if (text === "" || /^[-—–―/]+$/.test(text)) return null;
  const inner = bracketed.exec(text)?.[1];
  const amount = readYuan(inner ?? text);
  if (amount === null || amount > largest || amount < -largest) return "unreadable";
  return inner === undefined ? amount : -amount;
}

/** What is wrong with a typed cell; null where it is in order. */
export function cellProblem(line: StatementLine, typed: string): "unreadable" | "negative" | null {
  const amount = readCell(typed);
  if (amount === "unreadable") return "unreadable";
  return amount !== null && amount < 0n && !line.isSigned ? "negative" : null;
}

/** Reads one cell, adding up where the cell is a sum. Blank and unreadable cells count as nothing. In fen. */
export type CellReader = (line: string, column: string) => bigint;

const typedText = (answers: SectionAnswers, name: string) => {
  const value = answers[name];
  return typeof value === "string" ? value : "";
};

/** All cells of a statement as typed so far, sums included. The same on the server and while one types. */
export function statementReader(key: StatementKey, answers: SectionAnswers = {}): CellReader {
  const { lines, columns } = statements[key];
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const known = new Map<string, bigint>();

  function compute(lineKey: string, columnKey: string): bigint {
    const added = columnOf.get(columnKey)?.of;
    if (added) return added.reduce((total, one) => total + read(lineKey, one), 0n);
    const parts = byKey.get(lineKey)?.of;
    if (!parts) {
      const amount = readCell(typedText(answers, cellName(lineKey, columnKey)));
      return typeof amount === "bigint" ? amount : 0n;
    }
    return parts.reduce(
      (total, part) =>
        part.startsWith("-") ? total - read(part.slice(1), columnKey) : total + read(part, columnKey),
      0n,
    );
  }

  function read(line: string, column: string): bigint {
    const name = cellName(line, column);
    const found = known.get(name);
    if (found !== undefined) return found;
    const amount = compute(line, column);
    known.set(name, amount);
    return amount;
  }
  return read;
}

/** Whether anything is written in a statement. */
export const isWritten = (answers: SectionAnswers | undefined): boolean =>
  Object.values(answers ?? {}).some((value) => typeof value === "string" && value.trim() !== "");

/** Cells of a statement that cannot be sent in as they are, by name. */
export function cellProblems(key: StatementKey, answers: SectionAnswers) {
  const problems: Record<string, "unreadable" | "negative"> = {};
  for (const line of statements[key].lines) {
    for (const column of statements[key].columns) {
      const name = cellName(line.key, column.key);
      const problem = isTyped(line, column) ? cellProblem(line, typedText(answers, name)) : null;
      if (problem) problems[name] = problem;
    }
  }
  return problems;
}

/** Keeps only typed cells; the texts stay as they were typed. */
export function fittingCells(key: StatementKey, answers: SectionAnswers): SectionAnswers {
  const kept = typedCells(statements[key]).filter((name) => typeof answers[name] === "string");
  return Object.fromEntries(kept.map((name) => [name, typedText(answers, name).slice(0, 40)]));
}

const nextColumns: Partial<Record<StatementKey, Record<string, string>>> = {
  balanceSheet: { closing: "opening" },
  activityStatement: { unrestricted: "lastUnrestricted", restricted: "lastRestricted" },
};

/** A statement of last year carried over: its closing columns become the opening columns of this year. */
export function carriedOver(key: StatementKey, last: SectionAnswers | undefined): SectionAnswers {
  const moves = nextColumns[key];
  if (!moves || !last) return {};
  const read = statementReader(key, last);
  const cells = statements[key].lines
    .filter((line) => !line.of)
    .flatMap((line) =>
      Object.entries(moves).map(([from, to]) => [cellName(line.key, to), read(line.key, from)] as const),
    );
  return Object.fromEntries(
    cells.filter(([, fen]) => fen !== 0n).map(([name, fen]) => [name, yuanText(fen)]),
  );
}

/** Reads the three statements of a report. */
export const reportReaders = (answers: ReportAnswers) => ({
  balance: statementReader("balanceSheet", answers.balanceSheet),
  activity: statementReader("activityStatement", answers.activityStatement),
  cash: statementReader("cashFlow", answers.cashFlow),
});
