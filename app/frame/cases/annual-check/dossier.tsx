import { getTranslations } from "next-intl/server";
import { ReportFindings } from "@/components/annual-checks/report-findings";
import { Section } from "@/components/layout/section";
import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { getReportOfLastYear } from "@/lib/domain/annual-checks/report/queries/answers";
import { materialsOf, sectionsOf } from "@/lib/domain/annual-checks/report/rules";
import { reportAnswersSchema } from "@/lib/domain/annual-checks/report/schema";
import { listCorrections } from "@/lib/domain/cases/queries/corrections";
import { listDocuments } from "@/lib/domain/cases/queries/documents";
import { listSubmissions } from "@/lib/domain/cases/queries/submissions";
import { SubmissionLine } from "../registration/submission-line";
import { DossierFiles } from "./dossier-files";
import { DossierSection } from "./dossier-section";
import { Rectification } from "./rectification";

type DossierProps = {
  check: AnnualCheckCase;
  /** The reader may ask for corrections now: every field can be ticked. */
  mayCorrect: boolean;
};

/** The report as it was last sent in, section by section, with what it said the time before and the year before. */
export async function CheckDossier({ check, mayCorrect }: DossierProps) {
  const [t, submissions, documents, corrections, lastYear] = await Promise.all([
    getTranslations("annualChecks.dossier"),
    listSubmissions(check.id),
    listDocuments(check.id),
    listCorrections(check.id),
    getReportOfLastYear(check),
  ]);
  const reports = submissions.filter(({ kind }) => kind === "application");
  const last = reports.at(-1);
  if (!last) return <p className="text-ink-2">{t("onPaper")}</p>;
  const now = reportAnswersSchema.parse(last.answers);
  const earlier = reports.at(-2);
  const before = earlier ? reportAnswersSchema.parse(earlier.answers) : null;
  const sent = new Set(Object.values(last.documents as Record<string, string[]>).flat());
  const rectifications = submissions.filter(({ kind }) => kind === "rectification");
  return (
    <>
      <SubmissionLine submissions={reports} />
      {rectifications.map((submission) => (
        <Rectification key={submission.id} submission={submission} documents={documents} caseId={check.id} />
      ))}
      {check.findings.length > 0 && (
        <Section title={t("findings")} compact>
          <ReportFindings findings={check.findings} compact />
        </Section>
      )}
      {sectionsOf(check.kind).map((section) => (
        <DossierSection
          key={section}
          kind={check.kind}
          section={section}
          answers={{ now: now[section] ?? {}, before: before?.[section], lastYear: lastYear?.[section] }}
          corrections={corrections}
          mayCorrect={mayCorrect}
        />
      ))}
      <DossierFiles
        caseId={check.id}
        materials={materialsOf(check.kind, now)}
        documents={documents.filter(({ fileId }) => sent.has(fileId))}
        corrections={corrections}
        mayCorrect={mayCorrect}
      />
    </>
  );
}
