import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

type DocumentRemovalProps = {
  /** Receives the case as `id` and the file as `documentId`. */
  action: FormSubmission;
  caseId: string;
  document: { id: string; file: { name: string } };
};

/** Takes back a file that was handed in. */
export function DocumentRemoval({ action, caseId, document }: DocumentRemovalProps) {
  const t = useTranslations("applications.materials");
  return (
    <Form action={action} id={`remove-${document.id}`}>
      <input type="hidden" name="id" value={caseId} />
      <input type="hidden" name="documentId" value={document.id} />
      <SubmitButton tone="quiet" size="small" aria-label={t("removeFile", { name: document.file.name })}>
        {t("remove")}
      </SubmitButton>
    </Form>
  );
}
