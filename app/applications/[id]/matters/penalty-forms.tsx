import { useTranslations } from "next-intl";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { Disclosure } from "@/components/ui/disclosure";
import { largestAttachment } from "@/lib/domain/cases/schema";
import { submitHearingRequest, submitStatement, submitWaiver } from "./penalty-actions";

type PenaltyFormsProps = { id: string; steps: readonly string[]; accountId: string };

/** How an organization answers a notice: a statement with evidence, a request for a hearing, or nothing to add. */
export function PenaltyForms({ id, steps, accountId }: PenaltyFormsProps) {
  const t = useTranslations("penalties.matter");
  const labels = useTranslations("penalties.panel.labels");
  const idField = <input type="hidden" name="id" value={id} />;
  return (
    <div className="grid gap-3">
      {steps.includes("defend") && (
        <Disclosure summary={t("statement")} open>
          <Form id="statement" action={submitStatement} draftOf={accountId} className="gap-4">
            {idField}
            <TextareaField
              name="statement"
              label={t("statement")}
              help={t("statementHelp")}
              rows={7}
              limit={8_000}
              required
            />
            <FileField
              name="fileIds"
              label={t("files")}
              kinds={labels("fileKinds")}
              accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx"
              maxBytes={largestAttachment}
              uploadUrl={`/api/cases/${id}/uploads`}
              multiple
            />
            <div>
              <SubmitButton>{t("send")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
      {steps.includes("requestHearing") && (
        <Disclosure summary={t("hearing")}>
          <Form id="hearing" action={submitHearingRequest} draftOf={accountId} className="gap-4">
            {idField}
            <TextareaField name="reason" label={t("hearingReason")} rows={4} limit={2_000} required />
            <div>
              <SubmitButton>{t("requestNow")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
      {steps.includes("waive") && (
        <Disclosure summary={t("waive")}>
          <Form id="waive" action={submitWaiver} className="gap-3">
            {idField}
            <p className="text-ink-2 text-s">{t("waiveHelp")}</p>
            <div>
              <SubmitButton tone="danger">{t("waiveNow")}</SubmitButton>
            </div>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}
