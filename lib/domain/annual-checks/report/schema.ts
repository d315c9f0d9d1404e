import { z } from "zod";
import { type FieldTraits, isAsked } from "@/lib/platform/forms/field-traits";
import { sectionFields } from "./sections/schema";

/** The parts of an annual report, each saved by itself. Which form has which stands in rules.ts. */
export const sectionKeys = [
  "basics",
  "changes",
  "governance",
  "officers",
  "staff",
  "party",
  "internalRules",
  "fees",
  "branches",
  "work",
  "donations",
  "government",
  "international",
  "publications",
  "balanceSheet",
  "activityStatement",
  "cashFlow",
  "rectification",
  "declaration",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** The financial statements (民间非营利组织会计制度); all other sections are questions. */
export const statementKeys = ["balanceSheet", "activityStatement", "cashFlow"] as const;
export type StatementKey = (typeof statementKeys)[number];
export type QuestionSectionKey = Exclude<SectionKey, StatementKey>;

export const isStatement = (key: SectionKey): key is StatementKey =>
  statementKeys.some((statement) => statement === key);

/** A row of a repeated field as typed. */
export type TypedRow = Record<string, string>;
/**
 * A section as typed and kept; nothing is judged before it is sent in. Statements hold their cells by
 * `<line>_<column>`, in yuan as typed.
 */
export type SectionAnswers = Record<string, string | string[] | TypedRow[]>;
/** A report as typed. */
export type ReportAnswers = Partial<Record<SectionKey, SectionAnswers>>;

const typed = z.string().max(6_000);
export const sectionAnswersSchema = z.record(
  z.string().max(60),
  z.union([typed, z.array(typed).max(60), z.array(z.record(z.string().max(60), typed)).max(200)]),
);
export const reportAnswersSchema = z.partialRecord(z.enum(sectionKeys), sectionAnswersSchema);

/** The fields of a section in their order. Labels stand at `annualReportFields.<section>.<field>`. */
export const fieldsOf = (section: QuestionSectionKey): [string, FieldTraits][] =>
  Object.entries(sectionFields[section]);

/** The fields of a section that these answers ask for. */
export const askedFields = (section: QuestionSectionKey, answers: SectionAnswers): [string, FieldTraits][] =>
  fieldsOf(section).filter(([, traits]) => isAsked(traits, answers));

/** What annual checks draw from a report for charts and statistics: amounts in fen, heads and services counted. */
export type ReportFigures = {
  totalAssets: bigint | null;
  netAssets: bigint | null;
  income: bigint | null;
  spending: bigint | null;
  donations: bigint | null;
  governmentFunds: bigint | null;
  managementCost: bigint | null;
  staffCount: number | null;
  volunteerCount: number | null;
  serviceCount: number | null;
};

/** What a report is about and for whom it is checked: as its case and the register have it. */
export type ReportSubject = {
  /** Of the case. */
  id: string;
  organizationId: string | null;
  organizationKind:
    | "socialGroup"
    | "socialServiceOrganization"
    | "foundation"
    | "communityOrganization"
    | null;
  /** The year that is reported on. */
  year: number;
};
