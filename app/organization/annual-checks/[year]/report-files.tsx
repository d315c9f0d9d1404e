import { useTranslations } from "next-intl";
import { reportPath } from "@/components/annual-checks/targets";
import { DocumentLinks } from "@/components/cases/document-links";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import type { Completeness } from "@/lib/domain/annual-checks/report/queries/completeness";

type ReportFilesProps = {
  id: string;
  /** With a link to where the files can be changed. */
  year?: number;
  materials: Completeness["materials"];
};

/** The papers that go with a report. */
export function ReportFiles({ id, year, materials }: ReportFilesProps) {
  const [t, words] = [useTranslations("annualReport"), useTranslations("applications")];
  const given = materials.filter(({ documents }) => documents.length > 0);
  if (given.length === 0) return null;
  return (
    <Section
      title={t("filesTitle")}
      actions={
        year !== undefined && (
          <ButtonLink href={`${reportPath(year)}/files`} size="small">
            {words("changeDocuments")}
          </ButtonLink>
        )
      }
    >
      <DescriptionList
        descriptions={given.map(({ material, documents }) => ({
          term: t(`materials.${material.key}`),
          detail: <DocumentLinks caseId={id} documents={documents} />,
        }))}
      />
    </Section>
  );
}
