import { readYuan } from "@/lib/platform/forms/yuan-text";
import type { OrganizationKind } from "../../organizations/schema";
import {
  type QuestionSectionKey,
  type ReportAnswers,
  type ReportFigures,
  type SectionKey,
  sectionKeys,
  type TypedRow,
} from "./schema";
import { isWritten, reportReaders } from "./statements/rules";

/** What only the book of social groups has: fee standards, branches and members. */
const ofGroupsOnly: readonly SectionKey[] = ["fees", "branches", "international", "publications"];

/** Book of social service organizations; foundations, which the district only links, write the same. */
const ofServices = sectionKeys.filter((key) => !ofGroupsOnly.includes(key));

/** The sections of a report, in their order; the files come after them. Filed organizations write none. */
export function sectionsOf(kind: OrganizationKind | null): readonly SectionKey[] {
  if (kind === "socialGroup") return sectionKeys;
  return kind === "communityOrganization" || kind === null ? [] : ofServices;
}

/** Fields that only one form of organization is asked for. */
const onlyForGroups: Partial<Record<QuestionSectionKey, readonly string[]>> = {
  basics: ["unitMembers", "individualMembers"],
};

/** Whether a form of organization is asked for a field at all. */
export const concerns = (kind: OrganizationKind | null, section: QuestionSectionKey, field: string) =>
  kind === "socialGroup" || !(onlyForGroups[section]?.includes(field) ?? false);

export const materialKeys = [
  "signedDeclaration",
  "financialReport",
  "auditReport",
  "councilMinutes",
  "bankStatement",
  "premisesProof",
  "rectificationReport",
] as const;
export type MaterialKey = (typeof materialKeys)[number];

/** A paper that a report must or may bring. Labels stand at `annualReport.materials.<key>`. */
export type Material = { key: MaterialKey; isRequired: boolean; basis: string; basisEn: string };

const law = {
  check: [
    "《社会团体登记管理条例》第二十八条；《民办非企业单位登记管理暂行条例》第二十三条",
    "Regulations on Social Groups art. 28; Regulations on Private Non-Enterprise Units art. 23",
  ],
  accounting: [
    "《民间非营利组织会计制度》（财会〔2004〕7号）",
    "Accounting System for Private Non-Profit Organizations (Ministry of Finance, 2004, No. 7)",
  ],
  charity: ["《慈善法》第十三条、第七十八条", "Charity Law art. 13, 78"],
  platform: ["平台规则", "Platform rule"],
} as const;

function material(
  key: MaterialKey,
  [basis, basisEn]: readonly [string, string],
  isRequired = true,
): Material {
  return { key, isRequired, basis, basisEn };
}

/** The papers that a report must or may bring, given what was answered so far. */
export function materialsOf(kind: OrganizationKind | null, answers: ReportAnswers): Material[] {
  if (sectionsOf(kind).length === 0) return [];
  const last = answers.rectification?.lastConclusion;
  const hadToMend = last === "basicallyQualified" || last === "unqualified";
  return [
    material("signedDeclaration", law.check),
    material("financialReport", law.accounting),
    material("auditReport", kind === "foundation" ? law.charity : law.check, kind === "foundation"),
    material("councilMinutes", law.check, kind === "socialGroup"),
    material("bankStatement", law.platform, false),
    material("premisesProof", law.platform, false),
    ...(hadToMend ? [material("rectificationReport", law.check)] : []),
  ];
}

const rowsIn = (value: ReportAnswers["basics"] | undefined, field: string): TypedRow[] => {
  const rows = value?.[field];
  return Array.isArray(rows) ? rows.filter((row): row is TypedRow => typeof row === "object") : [];
};

/** The rows of a repeated field as typed. */
export const rowsOf = (answers: ReportAnswers, section: SectionKey, field: string): TypedRow[] =>
  rowsIn(answers[section], field);

/** Adds up a column of amounts, in fen; what cannot be read counts as nothing. */
export const totalOf = (rows: readonly TypedRow[], column: string): bigint =>
  rows.reduce((total, row) => total + (readYuan(row[column] ?? "") ?? 0n), 0n);

/** A number as typed; null where there is none. */
export function countOf(answers: ReportAnswers, section: SectionKey, field: string): number | null {
  const typed = answers[section]?.[field];
  const text = typeof typed === "string" ? typed.normalize("NFKC").replace(/[\s,]/gu, "") : "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The figures of a report that are kept beside its check: null where the section was not written. */
export function figuresOf(answers: ReportAnswers): ReportFigures {
  const { balance, activity } = reportReaders(answers);
  const ofBalance = (line: string) => (isWritten(answers.balanceSheet) ? balance(line, "closing") : null);
  const ofActivity = (line: string) =>
    isWritten(answers.activityStatement) ? activity(line, "total") : null;
  const projects = totalOf(rowsOf(answers, "government", "projects"), "amount");
  return {
    totalAssets: ofBalance("totalAssets"),
    netAssets: ofBalance("netAssets"),
    income: ofActivity("income"),
    spending: ofActivity("expenses"),
    donations: ofActivity("donations"),
    governmentFunds: projects > 0n ? projects : ofActivity("governmentGrants"),
    managementCost: ofActivity("managementCost"),
    staffCount: countOf(answers, "staff", "fullTime"),
    volunteerCount: countOf(answers, "staff", "volunteers"),
    serviceCount: countOf(answers, "work", "peopleServed"),
  };
}
