import { database, type Transaction } from "@/lib/platform/db/client";
import { type ReportAnswers, reportAnswersSchema } from "../schema";

/** What was written so far, by section, as typed. */
export async function getReportAnswers(caseId: string, tx: Transaction = database()): Promise<ReportAnswers> {
  const sections = await tx.caseSection.findMany({ where: { caseId }, select: { key: true, answers: true } });
  return reportAnswersSchema.parse(Object.fromEntries(sections.map(({ key, answers }) => [key, answers])));
}

/** What was last sent in as the report, as typed; null before the first submission. */
export async function getSubmittedReport(
  caseId: string,
  tx: Transaction = database(),
): Promise<ReportAnswers | null> {
  const last = await tx.caseSubmission.findFirst({
    where: { caseId, kind: "application" },
    orderBy: { ordinal: "desc" },
  });
  return last && reportAnswersSchema.parse(last.answers);
}

/** The report of the year before as it was last sent in; null where there is none. */
export async function getReportOfLastYear(
  { organizationId, year }: { organizationId: string | null; year: number },
  tx: Transaction = database(),
): Promise<ReportAnswers | null> {
  if (organizationId === null) return null;
  const last = await tx.annualCheck.findUnique({
    where: { organizationId_year: { organizationId, year: year - 1 } },
    select: { caseId: true },
  });
  return last && getSubmittedReport(last.caseId, tx);
}
