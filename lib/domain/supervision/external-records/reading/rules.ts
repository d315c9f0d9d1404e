import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { readCode, readDate, readText } from "@/lib/platform/sheets/cells";
import type { KnownColumn } from "@/lib/platform/sheets/headers";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import type { SheetRow } from "@/lib/platform/sheets/sheet-row";
import type { ExternalFacts, ExternalPenaltyKind, ExternalSource, RowProblem } from "../schema";

export const columnKeys = [
  "uscc",
  "name",
  "number",
  "department",
  "facts",
  "basis",
  "occurredOn",
  "endedOn",
  "penaltyKind",
  "fine",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** Columns by the headings that courts and departments give them. */
export const knownColumns: KnownColumn<ColumnKey>[] = [
  { key: "uscc", aliases: ["统一社会信用代码", "信用代码", "社会信用代码", "credit code"] },
  {
    key: "name",
    aliases: ["名称", "组织名称", "单位名称", "当事人", "被执行人", "被处罚人", "organization"],
  },
  {
    key: "number",
    aliases: ["文号", "案号", "决定书文号", "处罚决定书文号", "编号", "合同编号", "reference"],
    required: true,
  },
  {
    key: "department",
    aliases: ["机关", "作出机关", "执行法院", "处罚机关", "表彰单位", "采购单位", "部门"],
  },
  { key: "facts", aliases: ["事实", "内容", "违法事实", "具体情形", "事由", "项目名称"], required: true },
  { key: "basis", aliases: ["依据", "法律依据", "处罚依据"] },
  {
    key: "occurredOn",
    aliases: ["日期", "发生日期", "立案日期", "发布日期", "处罚日期", "决定日期", "表彰日期", "date"],
    required: true,
  },
  { key: "endedOn", aliases: ["结束日期", "终止日期", "截止日期", "移出日期", "履行完毕日期"] },
  { key: "penaltyKind", aliases: ["处罚种类", "处罚类别", "种类"] },
  { key: "fine", aliases: ["罚款金额", "罚款", "金额", "罚款数额"] },
];

const ofPenalties: readonly ColumnKey[] = ["penaltyKind", "fine"];
const always: readonly ColumnKey[] = ["number", "department", "facts", "occurredOn"];

/** The columns that a sheet of this source fills in, in order; kind and fine are those of penalties. */
export const columnsOf = (source: ExternalSource): ColumnKey[] =>
  columnKeys.filter((key) => source === "penalty" || !ofPenalties.includes(key));

/** Whether a row without this is left out. Of code and name, either will do. */
export const needsColumn = (key: ColumnKey, source: ExternalSource): boolean =>
  always.includes(key) || (key === "penaltyKind" && source === "penalty");

export type RowReading = {
  uscc: string | null;
  name: string | null;
  given: Partial<ExternalFacts> | null;
  problems: RowProblem[];
};

const kindWords: [RegExp, ExternalPenaltyKind][] = [
  [/停止|停业|停产|suspension/iu, "suspension"],
  [/没收|confiscation/iu, "confiscation"],
  [/罚款|fine/iu, "fine"],
  [/警告|通报批评|warning/iu, "warning"],
];

/** The gravest kind that a cell names: 警告、罚款 is a fine. */
export function penaltyKindIn(text: string | null): ExternalPenaltyKind | null {
  if (text === null) return null;
  return kindWords.find(([words]) => words.test(text))?.[1] ?? null;
}

const missing = (column: ColumnKey): RowProblem => ({
  key: "externalRecords.rowProblems.missing",
  values: { column },
});

/** Reads one row by the columns found: what it says, or everything that is wrong with it. */
export function readRow(
  { cells }: SheetRow,
  columns: Partial<Record<ColumnKey, number>>,
  { source, department, fineUnit }: { source: ExternalSource; department: string; fineUnit?: string },
): RowReading {
  const problems: RowProblem[] = [];
  const cell = (key: ColumnKey) => cells[columns[key] ?? -1] ?? "";
  const take = <Value>(
    read: { ok: true; value: Value } | { ok: false; problem: { code: string; values: RowProblem["values"] } },
  ) => {
    if (read.ok) return read.value;
    problems.push({ key: `sheets.cells.${read.problem.code}`, values: read.problem.values });
    return null;
  };
  const written = <Value>(key: ColumnKey, value: Value | null) => {
    const isBlank = key === "penaltyKind" || cell(key).trim() === "";
    if (value === null && isBlank) problems.push(missing(key));
    return value;
  };
  const code = take(readCode(cell("uscc")));
  const parsed = code === null ? null : parseUscc(code);
  if (parsed && !parsed.ok)
    problems.push({ key: "externalRecords.rowProblems.code", values: { shown: code ?? "" } });
  const name = take(readText(cell("name")));
  if (code === null && name === null) problems.push({ key: "externalRecords.rowProblems.nobody" });
  const number = written("number", take(readText(cell("number"))));
  const office = written("department", take(readText(cell("department"))) ?? (department || null));
  const facts = written("facts", take(readText(cell("facts"))));
  const occurredOn = written("occurredOn", take(readDate(cell("occurredOn"))));
  const endedOn = take(readDate(cell("endedOn")));
  const fine = take(readMoney(cell("fine"), fineUnit));
  const penaltyKind = penaltyKindIn(take(readText(cell("penaltyKind")))) ?? (fine === null ? null : "fine");
  if (source === "penalty") written("penaltyKind", penaltyKind);
  const basis = take(readText(cell("basis"))) ?? "";
  const isRead = problems.length === 0 && number && office && facts && occurredOn;
  return {
    uscc: parsed?.ok ? parsed.uscc.code : null,
    name,
    given: isRead
      ? {
          source,
          number,
          department: office,
          facts,
          basis,
          occurredOn,
          ...(endedOn && { endedOn }),
          ...(penaltyKind && { penaltyKind }),
          ...(fine !== null && { fine }),
        }
      : null,
    problems,
  };
}
