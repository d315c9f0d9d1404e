import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { largestAttachment } from "@/lib/domain/cases/schema";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

type MatterFormProps = {
  /** Also the form's id: one word for the step. */
  name: string;
  action: FormSubmission;
  caseId: string;
  accountId: string;
  label: string;
  tone?: "primary" | "plain" | "danger";
  lead?: ReactNode;
  children?: ReactNode;
};

/** The form of a step on the applicant's side: what it does, its fields and the button. Its fields send `id` with them. */
export function MatterForm(props: MatterFormProps) {
  const { name, action, caseId, accountId, label, tone = "primary", lead, children } = props;
  return (
    <Form action={action} id={name} draftOf={accountId} className="mt-4 gap-4">
      <input type="hidden" name="id" value={caseId} />
      {lead && <p className="max-w-measure text-ink-2 text-s">{lead}</p>}
      {children}
      <SubmitButton tone={tone}>{label}</SubmitButton>
    </Form>
  );
}

type EvidenceFieldProps = {
  caseId: string;
  label: string;
  help?: string;
  name?: string;
  isRequired?: boolean;
};

/** Files that prove what a form says; each is uploaded at once and its id sent under `fileIds[]`. */
export function EvidenceField({ caseId, label, help, name = "fileIds[]", isRequired }: EvidenceFieldProps) {
  const t = useTranslations("applications");
  return (
    <FileField
      name={name}
      label={label}
      help={help ?? t("evidenceHelp")}
      kinds="PDF, JPG, PNG, DOCX, XLSX"
      accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
      maxBytes={largestAttachment}
      multiple
      required={isRequired}
      uploadUrl={`/api/cases/${caseId}/uploads`}
    />
  );
}
