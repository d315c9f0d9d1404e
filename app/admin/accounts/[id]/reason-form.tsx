import { getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import type { FormSubmission } from "@/lib/platform/forms/form-state";

type ReasonFormProps = {
  id: string;
  action: FormSubmission;
  accountId: string;
  lead: string;
  submit: string;
  tone?: "danger" | "primary";
};

/** An act on an account that needs a reason: what it does, why, and the button. */
export async function ReasonForm({ id, action, accountId, lead, submit, tone = "danger" }: ReasonFormProps) {
  const t = await getTranslations("accounts.page");
  return (
    <Form id={id} action={action} className="max-w-xl">
      <p className="text-ink-2 text-s">{lead}</p>
      <input type="hidden" name="accountId" value={accountId} />
      <TextareaField name="reason" label={t("reason")} required limit={500} />
      <div>
        <SubmitButton tone={tone}>{submit}</SubmitButton>
      </div>
    </Form>
  );
}
