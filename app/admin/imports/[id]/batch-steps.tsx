import { Download } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { ButtonLink } from "@/components/ui/button";
import { importLifecycle } from "@/lib/domain/organizations/imports/policy";
import type { Batch } from "@/lib/domain/organizations/imports/queries/batches";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitDiscard, submitImport, submitUndo } from "../actions";

/** The file of failed rows, as Excel and as CSV. */
export async function FailedRowLinks({ batch }: { batch: Batch }) {
  const t = await getTranslations("imports.failedFile");
  if (batch.badCount === 0) return null;
  const icon = <Download aria-hidden="true" />;
  return (
    <>
      <ButtonLink href={`/api/imports/${batch.id}/failed?format=xlsx`} icon={icon}>
        {t("xlsx")}
      </ButtonLink>
      <ButtonLink tone="quiet" href={`/api/imports/${batch.id}/failed?format=csv`} icon={icon}>
        {t("csv")}
      </ButtonLink>
    </>
  );
}

/** The steps that the reader may take with the batch now. */
export async function BatchSteps({ actor, batch }: { actor: Actor; batch: Batch }) {
  const [t, locale] = [await getTranslations("imports"), await getLocale()];
  const steps = importLifecycle.stepsFor(actor, batch);
  const id = <input type="hidden" name="id" value={batch.id} />;
  return (
    <>
      {steps.includes("apply") && (
        <Form action={submitImport} id="apply">
          {id}
          <p className="text-s">{t("apply.lead", { good: batch.goodCount, bad: batch.badCount })}</p>
          <div>
            <SubmitButton>{t("apply.submit", { good: batch.goodCount })}</SubmitButton>
          </div>
        </Form>
      )}
      {steps.includes("check") && batch.status === "checked" && (
        <div>
          <ButtonLink href={`/admin/imports/${batch.id}?step=columns`}>{t("columns.again")}</ButtonLink>
        </div>
      )}
      {steps.includes("undo") && (
        <Form action={submitUndo} id="undo">
          {id}
          <p className="text-ink-2 text-s">
            {t("undo.lead", { until: batch.undoUntil ? formatDate(batch.undoUntil, locale) : "" })}
          </p>
          <TextareaField name="reason" label={t("undo.reason")} help={t("undo.reasonHelp")} required />
          <div>
            <SubmitButton tone="danger">{t("steps.undo")}</SubmitButton>
          </div>
        </Form>
      )}
      {steps.includes("discard") && (
        <Form action={submitDiscard} id="discard">
          {id}
          <div>
            <SubmitButton tone="danger-quiet">{t("steps.discard")}</SubmitButton>
          </div>
        </Form>
      )}
    </>
  );
}
