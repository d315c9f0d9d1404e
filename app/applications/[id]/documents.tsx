import { useTranslations } from "next-intl";
import { DocumentLinks } from "@/components/cases/document-links";
import { Section } from "@/components/layout/section";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import type { Completeness } from "@/lib/domain/registrations/application/queries/completeness";

type DocumentsProps = {
  id: string;
  materials: Completeness["materials"];
  /** With a link that leads to where they can be changed. */
  isOpen?: boolean;
};

/** The papers that went with the application, by what they prove. */
export function Documents({ id, materials, isOpen = false }: DocumentsProps) {
  const t = useTranslations("applications");
  const words = useTranslations("registrations.materials");
  const sent = materials.filter(({ documents }) => documents.length > 0);
  if (sent.length === 0) return null;
  return (
    <Section
      title={t(isOpen ? "tasks.materials" : "documents")}
      id="documents"
      actions={
        isOpen && (
          <ButtonLink href={`/applications/${id}/materials`} size="small">
            {t("changeDocuments")}
          </ButtonLink>
        )
      }
    >
      <DescriptionList
        descriptions={sent.map(({ material, documents }) => ({
          term: words(material.key),
          detail: <DocumentLinks caseId={id} documents={documents} />,
        }))}
      />
    </Section>
  );
}
