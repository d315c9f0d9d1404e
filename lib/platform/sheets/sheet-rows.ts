import { textOfNumber, unescapeControls } from "./cell-values";
import type { SheetLimits } from "./limits";
import type { NumberFormat } from "./number-formats";
import { type CellProblem, SheetProblem } from "./problem";
import { RowCounter, type SheetRow } from "./sheet-row";
import type { StringTable } from "./string-table";
import { readXml, type XmlReader } from "./xml";

/** What the rest of the workbook says about the cells of a sheet. */
export interface CellContext {
  sharedStrings: StringTable;
  formats: NumberFormat[];
  from1904: boolean;
}

/** The rows of one worksheet part in the batches in which they arrive. Rows without content are left out. */
export async function* readSheetRows(
  chunks: AsyncIterable<Buffer>,
  context: CellContext,
  limits: SheetLimits,
): AsyncGenerator<SheetRow[]> {
  const reader = new SheetReader(context, limits);
  for await (const _ of readXml(chunks, reader)) {
    if (reader.rows.length > 0) yield reader.takeRows();
  }
}

class SheetReader implements XmlReader {
  rows: SheetRow[] = [];
  private readonly counter: RowCounter;
  private current: SheetRow = { row: 0, cells: [] };
  private column = -1;
  private type = "n";
  private style = 0;
  private value = "";
  private hasValue = false;
  private hasFormula = false;
  private collecting = false;
  private insidePhonetic = false;

  constructor(
    private readonly context: CellContext,
    private readonly limits: SheetLimits,
  ) {
    this.counter = new RowCounter(limits);
  }

  takeRows(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === "c") {
      this.openCell(attributes);
    } else if (name === "v" || (name === "t" && !this.insidePhonetic)) {
      this.collecting = true;
      this.hasValue = true;
    } else if (name === "row") {
      const row = attributes.r === undefined ? this.current.row + 1 : Number(attributes.r);
      if (!Number.isSafeInteger(row) || row < 1) throw new SheetProblem("damaged");
      this.current = { row, cells: [] };
      this.column = -1;
    } else if (name === "f") {
      this.hasFormula = true;
    } else if (name === "rPh") {
      this.insidePhonetic = true;
    }
  }

  text(text: string): void {
    if (this.collecting) this.value += text;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.collecting = false;
    else if (name === "c") this.closeCell();
    else if (name === "rPh") this.insidePhonetic = false;
    else if (name === "row") this.closeRow();
  }

  private openCell(attributes: Record<string, string>): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    this.type = attributes.t ?? "n";
    this.style = Number(attributes.s ?? 0);
    this.value = "";
    this.hasValue = false;
    this.hasFormula = false;
  }

  private closeCell(): void {
    const content = this.readContent();
    if (content === "") return;
    if (this.column >= this.limits.columns) {
      throw new SheetProblem("tooManyColumns", { limit: this.limits.columns });
    }
    const { cells } = this.current;
    while (cells.length < this.column) cells.push("");
    cells[this.column] = typeof content === "string" ? content : "";
    if (typeof content === "string") return;
    this.current.spoilt ??= [];
    this.current.spoilt.push({ column: this.column, ...content });
  }

  private readContent(): string | CellProblem {
    if (!this.hasValue) return this.hasFormula ? { code: "uncalculated", values: {} } : "";
    switch (this.type) {
      case "s":
        return this.context.sharedStrings.at(Number(this.value)) ?? "";
      case "str":
      case "inlineStr":
        return unescapeControls(this.value);
      case "b":
        return this.value === "1" ? "TRUE" : "FALSE";
      case "e":
        return { code: "formulaError", values: { shown: this.value } };
      case "d":
        return this.value.replace(/T00:00(:00(\.0+)?)?Z?$/, "").replace("T", " ");
      default:
        return textOfNumber(this.value, this.context.formats[this.style], this.context.from1904);
    }
  }

  private closeRow(): void {
    if (this.current.cells.length === 0) return;
    this.counter.add(this.current);
    this.rows.push(this.current);
  }
}

/** Column number from 0 of a cell reference such as "AB12". */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at);
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > 16_384) throw new SheetProblem("damaged");
  return column - 1;
}
