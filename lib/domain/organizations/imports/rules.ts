import { addDays, type CalendarDate } from "@/lib/platform/clock";
import type { ProblemKind } from "./schema";

/** Rows written or taken back in one transaction. */
export const blockSize = 1_000;

/** Last day on which a batch may be taken back; null before it was written. */
export function undoUntil(appliedOn: CalendarDate | null, undoDays: number): CalendarDate | null {
  return appliedOn === null ? null : addDays(appliedOn, undoDays);
}

/** Whether a batch may still be taken back: through the last of the `undoDays` after it was written. */
export function isUndoable(appliedOn: CalendarDate | null, today: CalendarDate, undoDays: number): boolean {
  const until = undoUntil(appliedOn, undoDays);
  return until !== null && today <= until;
}

const kindOfCellProblem: Record<string, ProblemKind> = {
  formulaError: "text",
  uncalculated: "text",
  longNumber: "code",
  impossibleDate: "date",
  incompleteDate: "date",
  notADate: "date",
  negativeAmount: "amount",
  notAnAmount: "amount",
  notAnInteger: "amount",
  tooPrecise: "amount",
  notYesOrNo: "choice",
};

/** The sort of fault behind a problem of a cell as the sheet's reader names it. */
export function kindOfCell(code: string): ProblemKind {
  return kindOfCellProblem[code] ?? "text";
}

/** Letters of a column counted from 0, as spreadsheets name it: 0 is A, 27 is AB. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
