import { expectedUscc, parseUscc } from "@/lib/platform/identifiers/uscc";
import { readCode, readDate, readInteger, readText, readYesNo } from "@/lib/platform/sheets/cells";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import type { SheetRow } from "@/lib/platform/sheets/sheet-row";
import { type ParticularField, type Particulars, particularsSchema, particularTraits } from "../../schema";
import type { ChoiceReader } from "../choices/rules";
import type { PlaceFinder, PlaceReading } from "../places/rules";
import { kindOfCell } from "../rules";
import type { ColumnMapping, ProblemKind, RowProblem } from "../schema";

export type GivenParticulars = Partial<Particulars>;

/** What one row says. A particular whose cell is empty is absent: nothing is said about it. */
export type RowReading = {
  given: GivenParticulars;
  /** Particulars whose cell says that they are to be emptied. */
  cleared: ParticularField[];
  problems: RowProblem[];
};

export type RowReader = (row: SheetRow) => RowReading;

/** What a cell says, or the fault that it has. */
type Reading = { value: unknown } | { kind: ProblemKind; key: string; values?: RowProblem["values"] };

const clearMark = /^[-－—–―\s(（[【]*(清空|清除|clear)[-－—–―\s)）\]】]*$/iu;
/** Only with marks around it, so that no name is taken for it. */
const isClearMark = (cell: string) => clearMark.test(cell) && !/^(清空|清除|clear)$/iu.test(cell.trim());

const directWords = /^(直接登记|无业务主管单位|无主管单位|direct\s*(registration)?)$/iu;
const noUnitWords = /^(无|不适用|没有)$/u;

function readUscc(cell: string): Reading {
  const reading = parseUscc(cell);
  if (reading.ok) return { value: reading.uscc.code };
  const expected = expectedUscc(cell);
  const shown = cell.trim().slice(0, 60);
  if (expected === null) return { kind: "code", key: "imports.problems.usccForm", values: { shown } };
  return { kind: "code", key: "imports.problems.usccCheck", values: { shown, expected } };
}

function placeProblem(to: string, shown: string, reading: Exclude<PlaceReading, { found: string }>): Reading {
  if ("ambiguous" in reading)
    return { kind: "place", key: `imports.problems.${to}Ambiguous`, values: { shown } };
  const { nearest } = reading;
  if (nearest === null) return { kind: "place", key: `imports.problems.${to}Unknown`, values: { shown } };
  return { kind: "place", key: `imports.problems.${to}Nearest`, values: { shown, nearest } };
}

/** The faults that a particular's own schema finds, as message keys of the forms. */
function schemaProblem(field: ParticularField, value: unknown): Reading | undefined {
  const result = particularsSchema.shape[field].safeParse(value);
  if (result.success) return undefined;
  const [issue] = result.error.issues;
  if (issue && /^organizations\.problems\./.test(issue.message)) return { kind: "text", key: issue.message };
  if (issue?.code === "too_big" && issue.origin === "string") {
    return { kind: "text", key: "platform.problems.tooLong", values: { maximum: Number(issue.maximum) } };
  }
  if (issue?.code === "too_big" || issue?.code === "too_small") {
    return { kind: "amount", key: "imports.problems.outOfRange" };
  }
  if (issue?.code === "invalid_format" && issue.format === "email") {
    return { kind: "text", key: "platform.problems.email" };
  }
  return { kind: "text", key: "platform.problems.malformed" };
}

type Words = { places: PlaceFinder; choose: ChoiceReader };

function readCell(
  field: ParticularField,
  cell: string,
  unit: string | undefined,
  given: GivenParticulars,
  { places, choose }: Words,
): Reading {
  const traits = particularTraits[field];
  const typed = () => {
    switch (traits.type) {
      case "date":
        return readDate(cell);
      case "money":
        return readMoney(cell, unit);
      case "count":
        return readInteger(cell);
      case "flag":
        return readYesNo(cell);
      default:
        return field === "filingNumber" ? readCode(cell) : readText(cell);
    }
  };
  const reading = typed();
  if (!reading.ok) {
    const { code, values } = reading.problem;
    return { kind: kindOfCell(code), key: `sheets.cells.${code}`, values };
  }
  const { value } = reading;
  if (value === null) return { value: undefined };
  const text = String(value);
  if (field === "uscc") return readUscc(text);
  if (traits.type === "choice") {
    const choice = choose(field, text);
    if (choice !== undefined) return { value: choice };
    return { kind: "choice", key: "imports.problems.notAChoice", values: { shown: text.slice(0, 60) } };
  }
  if (traits.type === "reference") {
    const found =
      traits.to === "community"
        ? places.community(text, given.subdistrictCode)
        : places[traits.to === "subdistrict" ? "subdistrict" : "supervisoryUnit"](text);
    return "found" in found ? { value: found.found } : placeProblem(traits.to, text.slice(0, 60), found);
  }
  if (traits.type === "text" || traits.type === "count") {
    const problem = schemaProblem(field, value);
    if (problem) return problem;
    if (field === "website") return { value: particularsSchema.shape.website.parse(value) };
    if (field === "filingNumber") return { value: particularsSchema.shape.filingNumber.parse(value) };
  }
  return { value };
}

/** Makes the reader of a sheet's rows under a mapping. */
export function rowReader(mapping: ColumnMapping, words: Words): RowReader {
  const columns = (Object.entries(mapping.columns) as [ParticularField, number][]).sort(
    ([first], [second]) => order.indexOf(first) - order.indexOf(second),
  );
  return (row) => {
    const given: GivenParticulars = {};
    const cleared: ParticularField[] = [];
    const problems: RowProblem[] = [];
    for (const [field, column] of columns) {
      const spoilt = row.spoilt?.find((cell) => cell.column === column);
      if (spoilt) {
        const { code, values } = spoilt;
        problems.push({ kind: kindOfCell(code), key: `sheets.cells.${code}`, values, field, column });
        continue;
      }
      const cell = row.cells[column] ?? "";
      if (cell === "") continue;
      if (isClearMark(cell)) {
        cleared.push(field);
        continue;
      }
      if (field === "supervisoryUnitId" && directWords.test(cell.trim())) {
        given.isDirectRegistration ??= true;
        given.supervisoryUnitId = null;
        continue;
      }
      if (field === "supervisoryUnitId" && noUnitWords.test(cell.trim())) continue;
      const reading = readCell(field, cell, mapping.units[field], given, words);
      if ("kind" in reading) problems.push({ ...reading, field, column });
      else if (reading.value !== undefined) Object.assign(given, { [field]: reading.value });
    }
    if (given.communityCode) given.subdistrictCode ??= given.communityCode.slice(0, 9);
    return { given, cleared, problems };
  };
}

/** Subdistrict before community, which it tells apart; the rest in the register's order. */
const order = Object.keys(particularTraits);
