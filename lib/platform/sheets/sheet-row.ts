import type { SheetLimits } from "./limits";
import { SheetProblem, type SpoiltCell } from "./problem";

/** One row with content. */
export interface SheetRow {
  /** As the office counts, from 1. */
  row: number;
  /** Texts from column A on; empty cells are "". As long as the last filled cell. */
  cells: string[];
  /** Cells that the sheet itself spoiled, such as a long code kept as a number. */
  spoilt?: SpoiltCell[];
}

/** Counts rows with content and refuses at the first one too many. */
export class RowCounter {
  private count = 0;

  constructor(private readonly limits: SheetLimits) {}

  add(row: SheetRow): void {
    this.count += 1;
    if (this.count > this.limits.rows) throw new SheetProblem("tooManyRows", { limit: this.limits.rows });
    if (row.cells.length > this.limits.columns) {
      throw new SheetProblem("tooManyColumns", { limit: this.limits.columns });
    }
  }
}
