import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

/** Rows with JSON columns are given as plain values. */
type Plain<Row, Json extends keyof Row> = Omit<Row, Json> & Record<Json, unknown>;

type Rows = {
  Case: Prisma.CaseCreateManyInput;
  Registration: Prisma.RegistrationCreateManyInput;
  CaseParticipant: Prisma.CaseParticipantCreateManyInput;
  CaseSection: Plain<Prisma.CaseSectionCreateManyInput, "answers">;
  CaseDocument: Prisma.CaseDocumentCreateManyInput;
  CaseSubmission: Plain<Prisma.CaseSubmissionCreateManyInput, "answers" | "documents">;
  CaseCorrection: Prisma.CaseCorrectionCreateManyInput;
  CasePause: Prisma.CasePauseCreateManyInput;
  CaseLetter: Plain<Prisma.CaseLetterCreateManyInput, "content">;
  CaseMessage: Prisma.CaseMessageCreateManyInput;
  CaseNote: Prisma.CaseNoteCreateManyInput;
  CaseReading: Prisma.CaseReadingCreateManyInput;
  AnnualCheckCampaign: Prisma.AnnualCheckCampaignCreateManyInput;
  AnnualCheckExemption: Prisma.AnnualCheckExemptionCreateManyInput;
  AnnualCheck: Plain<Prisma.AnnualCheckCreateManyInput, "findings">;
  MissedReport: Prisma.MissedReportCreateManyInput;
  AnnualCheckBreach: Prisma.AnnualCheckBreachCreateManyInput;
  Listing: Plain<Prisma.ListingCreateManyInput, "facts">;
  Evaluation: Plain<Prisma.EvaluationCreateManyInput, "selfAssessment" | "eligibility">;
  Certificate: Plain<Prisma.CertificateCreateManyInput, "particulars">;
  Organization: Prisma.OrganizationCreateManyInput;
  FormerName: Prisma.FormerNameCreateManyInput & { id: string };
  StatusPeriod: Prisma.StatusPeriodCreateManyInput & { id: string };
  Person: Prisma.PersonCreateManyInput;
  Office: Prisma.OfficeCreateManyInput;
  Event: Omit<Prisma.EventCreateManyInput, "details"> & { details: unknown };
  RegisterChange: Omit<Prisma.RegisterChangeCreateManyInput, "before" | "after"> & {
    id: string;
    before: unknown;
    after: unknown;
  };
};

const identifier = (name: string) => Prisma.raw(`"${name}"`);

/**
 * Inserts many rows of one table in their order, with one statement: far faster than one parameter a value. Every row
 * must have the same columns, its identity included; the database fills in the defaults of the others.
 */
export async function insertRows<Table extends keyof Rows>(
  tx: Transaction,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Prisma.join(Object.keys(first).map(identifier));
  const json = JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? value.toString() : value));
  await tx.$executeRaw`
    INSERT INTO ${identifier(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${identifier(table)}, ${json}::jsonb)`;
}
