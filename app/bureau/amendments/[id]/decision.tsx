import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/ui/disclosure";
import { submitConfirmation, submitDecline, submitWithdrawal } from "../actions";

type DecisionProps = { id: string; steps: string[]; accountId: string };

/** The steps that this reader may take now. */
export function Decision({ id, steps, accountId }: DecisionProps) {
  const t = useTranslations("amendments");
  const idField = <input type="hidden" name="id" value={id} />;
  return (
    <>
      {steps.includes("confirm") && (
        <Form action={submitConfirmation} id="confirm">
          {idField}
          <p className="text-ink-2 text-s">{t("confirmLead")}</p>
          <SubmitButton>{t("steps.confirm")}</SubmitButton>
        </Form>
      )}
      {steps.includes("decline") && (
        <Disclosure summary={t("steps.decline")}>
          <Form action={submitDecline} id="decline" draftOf={accountId}>
            {idField}
            <TextareaField
              name="reason"
              label={t("declineReason")}
              help={t("declineHelp")}
              limit={500}
              required
            />
            <SubmitButton tone="danger">{t("steps.decline")}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {steps.includes("withdraw") && (
        <Disclosure summary={t("steps.withdraw")}>
          <Form action={submitWithdrawal} id="withdraw" draftOf={accountId}>
            {idField}
            <TextareaField name="reason" label={t("withdrawReason")} limit={500} />
            <SubmitButton tone="plain">{t("steps.withdraw")}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
