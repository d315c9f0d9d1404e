import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LetterPreview } from "@/components/cases/letter-preview";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import { CaseFields } from "./case-fields";

type StepFormProps = {
  /** Also the form's id. */
  name: string;
  action: FormSubmission;
  /** Shows the letter that this step issues. */
  preview?: FormSubmission;
  label: string;
  tone?: "primary" | "danger" | "plain";
  lead?: ReactNode;
  caseId: string;
  list: string;
  accountId: string;
  children?: ReactNode;
};

/** The form of one step: what it does, its fields, the letter before it is sent, and the button. */
export async function StepForm(props: StepFormProps) {
  const { name, action, preview, label, tone = "primary", lead, caseId, list, accountId, children } = props;
  const t = await getTranslations("cases.preview");
  const words = { open: t("open"), title: t("title"), draft: t("draft"), opening: t("opening") };
  return (
    <Form action={action} id={name} draftOf={children ? accountId : undefined}>
      <CaseFields id={caseId} list={list} />
      {lead && <p className="text-ink-2 text-s">{lead}</p>}
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton tone={tone}>{label}</SubmitButton>
        {preview && <LetterPreview action={preview} form={name} words={words} />}
      </div>
    </Form>
  );
}
