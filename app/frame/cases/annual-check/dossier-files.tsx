import { Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import type { Material } from "@/lib/domain/annual-checks/report/rules";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import type { CaseDocument } from "@/lib/domain/cases/queries/documents";
import { DossierRow } from "../registration/dossier-row";

type DossierFilesProps = {
  caseId: string;
  materials: Material[];
  documents: CaseDocument[];
  corrections: CaseCorrection[];
  mayCorrect: boolean;
};

/** The papers that came with the report. */
export function DossierFiles({ caseId, materials, documents, corrections, mayCorrect }: DossierFilesProps) {
  const [t, words] = [useTranslations("annualReport.materials"), useTranslations("annualChecks.dossier")];
  return (
    <Section title={words("files")} compact>
      <dl className="border-line border-t text-s">
        {materials.map(({ key, isRequired }) => {
          const files = documents.filter(({ material }) => material === key);
          return (
            <DossierRow
              key={key}
              label={t(key)}
              name={t(key)}
              target={key}
              corrections={corrections.filter(({ target }) => target === key)}
              mayCorrect={mayCorrect}
            >
              {files.length === 0 && (
                <span className={isRequired ? "font-semibold text-cinnabar" : "text-ink-3"}>
                  {words(isRequired ? "missing" : "none")}
                </span>
              )}
              {files.map(({ id, file }) => (
                <Link
                  key={id}
                  href={`/api/cases/${caseId}/documents/${id}?view=1`}
                  target="_blank"
                  className="block"
                >
                  <Paperclip aria-hidden="true" className="mr-1 inline size-3.5" />
                  {file.name}
                </Link>
              ))}
            </DossierRow>
          );
        })}
      </dl>
    </Section>
  );
}
