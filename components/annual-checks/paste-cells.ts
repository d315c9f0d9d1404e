import type { StatementKey } from "@/lib/domain/annual-checks/report/schema";
import {
  cellName,
  isTyped,
  readCell,
  statementReader,
} from "@/lib/domain/annual-checks/report/statements/rules";
import { statements } from "@/lib/domain/annual-checks/report/statements/schema";

/** Several cells copied from a spreadsheet, by row and column; null for a single value, which is pasted as usual. */
export function pastedTable(text: string): string[][] | null {
  const rows = text.replace(/\r/g, "").replace(/\n+$/, "").split("\n");
  const table = rows.map((row) => row.split("\t"));
  return table.length > 1 || (table[0]?.length ?? 0) > 1 ? table : null;
}

export type Placed = {
  /** Text by name of cell. */
  cells: Record<string, string>;
  /** Pasted values that stand where a sum is added up. */
  sums: { line: string; column: string; stated: string }[];
};

/** Where pasted values come to stand: downwards and to the right of a cell, line by line as the statement is drawn. */
export function placePasted(
  key: StatementKey,
  from: { line: string; column: string },
  table: string[][],
): Placed {
  const { lines, columns } = statements[key];
  const [top, left] = [
    lines.findIndex((line) => line.key === from.line),
    columns.findIndex((column) => column.key === from.column),
  ];
  const placed: Placed = { cells: {}, sums: [] };
  for (const [down, row] of table.entries()) {
    for (const [right, text] of row.entries()) {
      const [line, column] = [lines[top + down], columns[left + right]];
      if (!line || !column) continue;
      if (isTyped(line, column)) placed.cells[cellName(line.key, column.key)] = text.trim();
      else placed.sums.push({ line: line.key, column: column.key, stated: text.trim() });
    }
  }
  return placed;
}

/** How many pasted sums say something else than what the lines add up to. */
export function differingSums(key: StatementKey, answers: Record<string, string>, { sums }: Placed): number {
  const read = statementReader(key, answers);
  return sums.filter(({ line, column, stated }) => {
    const amount = readCell(stated);
    return typeof amount === "bigint" && amount !== read(line, column);
  }).length;
}
