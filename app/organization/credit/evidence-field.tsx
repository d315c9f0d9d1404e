import { useTranslations } from "next-intl";
import { FileField } from "@/components/form/file-field";
import { largestAttachment } from "@/lib/domain/cases/schema";

/** Files that prove what is said, sent up one by one as they are chosen. */
export function EvidenceField({
  label,
  help,
  required,
}: {
  label: string;
  help: string;
  required?: boolean;
}) {
  const t = useTranslations("creditPages.objection");
  return (
    <FileField
      name="fileIds"
      label={label}
      help={help}
      kinds={t("fileKinds")}
      accept=".pdf,.jpg,.jpeg,.png"
      maxBytes={largestAttachment}
      uploadUrl="/api/cases/uploads"
      multiple
      required={required}
    />
  );
}
