import type { z } from "zod";
import { fieldsSchema } from "@/lib/platform/forms/field-schema";
import type { OrganizationKind } from "../../../organizations/schema";
import { concerns } from "../rules";
import { askedFields, fieldsOf, isStatement, type SectionAnswers, type SectionKey } from "../schema";
import { cellProblems, fittingCells, isWritten } from "../statements/rules";

export type SectionState = "notStarted" | "incomplete" | "complete";
/** What is wrong with a section: the path names its field or cell, the message is a catalogue key. */
export type SectionIssue = Pick<z.core.$ZodIssue, "path" | "message"> & z.core.$ZodIssue;
export type SectionCompleteness = { key: SectionKey; state: SectionState; issues: SectionIssue[] };

const issueAt = (field: string, message: string): SectionIssue => ({
  code: "custom",
  path: [field],
  message,
  input: undefined,
});

/** The cell without which a statement says nothing. */
const firstCells = { balanceSheet: "cash_closing", activityStatement: "", cashFlow: "" } as const;

function statementIssues(key: keyof typeof firstCells, answers: SectionAnswers): SectionIssue[] {
  if (!isWritten(fittingCells(key, answers))) return [issueAt("statement", "annualReport.problems.blank")];
  const problems = Object.entries(cellProblems(key, answers));
  const first = firstCells[key];
  return [
    ...problems.map(([cell, problem]) => issueAt(cell, `annualReport.problems.${problem}`)),
    ...(first !== "" && !answers[first] ? [issueAt(first, "platform.problems.required")] : []),
  ];
}

const isGiven = (value: SectionAnswers[string]) =>
  Array.isArray(value) ? value.length > 0 : value.trim() !== "";

/** How far a section is, and what is still wrong with it. */
export function judgedSection(
  kind: OrganizationKind | null,
  key: SectionKey,
  answers: SectionAnswers = {},
): SectionCompleteness {
  const begun = Object.values(answers).some(isGiven) ? "incomplete" : "notStarted";
  if (isStatement(key)) {
    const issues = statementIssues(key, answers);
    return { key, state: issues.length === 0 ? "complete" : begun, issues };
  }
  const asked = askedFields(key, answers).filter(([field]) => concerns(kind, key, field));
  const { success, error } = fieldsSchema(asked).safeParse(answers);
  if (success) return { key, state: "complete", issues: [] };
  return { key, state: begun, issues: error.issues as SectionIssue[] };
}

/** Keeps what the section asks for, as it was typed. */
export function fittingAnswers(key: SectionKey, answers: SectionAnswers): SectionAnswers {
  if (isStatement(key)) return fittingCells(key, answers);
  const kept: SectionAnswers = {};
  for (const [field, traits] of fieldsOf(key)) {
    const value = answers[field];
    if (value === undefined) continue;
    if (traits.type === "rows") {
      const rows = Array.isArray(value) ? value.filter((row) => typeof row === "object") : [];
      const columns = Object.keys(traits.columns);
      kept[field] = rows.map((row) =>
        Object.fromEntries(
          columns.filter((column) => row[column]).map((column) => [column, row[column] ?? ""]),
        ),
      );
    } else if (traits.type === "choices") {
      kept[field] = [value].flat().filter((one) => typeof one === "string");
    } else if (typeof value === "string") {
      kept[field] = value;
    }
  }
  return kept;
}

const inOrder = (answers: SectionAnswers) =>
  JSON.stringify(
    Object.entries(answers)
      .filter(([, value]) => isGiven(value))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
    (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
  );

/** Whether two versions of a section say the same; blank answers say nothing. */
export const isSame = (one: SectionAnswers, other: SectionAnswers) => inOrder(one) === inOrder(other);
