import { useTranslations } from "next-intl";
import { reportPath } from "@/components/annual-checks/targets";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
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
          detail: (
            <ul>
              {documents.map(({ id: documentId, file }) => (
                <li key={documentId}>
                  <Link
                    href={`/api/cases/${id}/documents/${documentId}`}
                    className="inline-flex min-h-6 items-center break-all max-sm:min-h-11"
                  >
                    {file.name}
                  </Link>
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </Section>
  );
}
