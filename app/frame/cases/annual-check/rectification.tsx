import { Paperclip } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import type { CaseDocument } from "@/lib/domain/cases/queries/documents";
import { formatMoment } from "@/lib/platform/i18n/formats";

type RectificationProps = {
  caseId: string;
  submission: { answers: unknown; submittedByName: string; submittedAt: Date };
  documents: CaseDocument[];
};

/** What the organization reported about its rectification. */
export function Rectification({ caseId, submission, documents }: RectificationProps) {
  const [t, locale] = [useTranslations("annualChecks.dossier"), useLocale()];
  const { report } = submission.answers as { report: string };
  const files = documents.filter(({ material }) => material === "rectification");
  const values = { by: submission.submittedByName, when: formatMoment(submission.submittedAt, locale) };
  return (
    <Section title={t("rectification")} lead={t("sentBy", values)} compact>
      <p className="max-w-measure whitespace-pre-line">{report}</p>
      {files.map(({ id, file }) => (
        <Link
          key={id}
          href={`/api/cases/${caseId}/documents/${id}?view=1`}
          target="_blank"
          className="block text-s"
        >
          <Paperclip aria-hidden="true" className="mr-1 inline size-3.5" />
          {file.name}
        </Link>
      ))}
    </Section>
  );
}
