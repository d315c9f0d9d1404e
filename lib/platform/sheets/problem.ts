import { Refusal, type RefusalValues } from "@/lib/platform/errors";

/** Why a whole file cannot be read. The catalogue holds title, why and remedy at `sheets.refusals.<code>`. */
export const sheetProblemCodes = [
  "archive",
  "binary",
  "binaryWorkbook",
  "damaged",
  "document",
  "empty",
  "encrypted",
  "entities",
  "inflatesTooMuch",
  "noRows",
  "oldExcel",
  "openDocument",
  "tooLarge",
  "tooManyColumns",
  "tooManyEntries",
  "tooManyRows",
  "tooMuchText",
  "unclosedQuote",
  "unknownEncoding",
  "webPage",
] as const;

export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** The file is no sheet that we read, or is larger than we read. Nothing of it should be used. */
export class SheetProblem extends Refusal {
  constructor(
    readonly code: SheetProblemCode,
    values: RefusalValues = {},
  ) {
    super(`sheets.${code}`, values);
    this.name = "SheetProblem";
  }
}

/** Why one cell cannot be used. The catalogue holds one sentence at `sheets.cells.<code>`. */
export const cellProblemCodes = [
  "formulaError",
  "impossibleDate",
  "incompleteDate",
  "longNumber",
  "negativeAmount",
  "notADate",
  "notAnAmount",
  "notAnInteger",
  "notYesOrNo",
  "tooPrecise",
  "uncalculated",
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

export interface CellProblem {
  code: CellProblemCode;
  values: RefusalValues;
}

/** A cell that the sheet itself spoiled; the row's text at `column` (from 0) is then empty. */
export interface SpoiltCell extends CellProblem {
  column: number;
}
