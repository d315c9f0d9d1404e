import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { objectionLifecycle } from "@/lib/domain/credit/objections/policy";
import type { ObjectionCase } from "@/lib/domain/credit/objections/queries/objection";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";
import { CorrectionFields } from "./correction-fields";

/** The steps that this reader may take on an objection now, each with its form. */
export async function objectionStepsOffered(
  { actor }: CaseContext,
  file: ObjectionCase,
): Promise<OfferedStep[]> {
  const open = objectionLifecycle.stepsFor(actor, file);
  const [t, words] = [
    await getTranslations("creditPages.objectionCase.panel"),
    await getTranslations("objections.steps"),
  ];
  const reason = <TextareaField name="reason" label={t("reason")} rows={4} limit={4_000} required />;
  const steps: OfferedStep[] = [
    {
      step: "forward",
      label: words("forward"),
      lead: t("forwardLead"),
      action: actions.submitForwarding,
      fields: (
        <>
          <TextField name="supplier" label={t("supplier")} defaultValue={file.objection.supplier} required />
          <TextareaField name="question" label={t("question")} rows={3} limit={2_000} required />
        </>
      ),
    },
    {
      step: "answer",
      label: words("answer"),
      action: actions.submitSupplierAnswer,
      fields: <TextareaField name="answer" label={t("answer")} rows={4} limit={4_000} required />,
    },
    {
      step: "correct",
      label: words("correct"),
      lead: t("correctLead"),
      action: actions.submitObjectionCorrection,
      preview: actions.previewObjectionCorrection,
      fields: <CorrectionFields file={file} />,
    },
    {
      step: "refuse",
      label: words("refuse"),
      lead: t("refuseLead"),
      action: actions.submitObjectionRefusal,
      preview: actions.previewObjectionRefusal,
      tone: "danger",
      fields: reason,
    },
    {
      step: "correctOnSecondLook",
      label: words("correctOnSecondLook"),
      lead: t("correctLead"),
      action: actions.submitSecondCorrection,
      preview: actions.previewSecondCorrection,
      fields: <CorrectionFields file={file} />,
    },
    {
      step: "confirm",
      label: words("confirm"),
      action: actions.submitConfirmation,
      preview: actions.previewConfirmation,
      tone: "danger",
      fields: reason,
    },
  ];
  const offered = steps.filter(({ step }) => open.some((one) => one === step));
  // What the bureau recorded itself is rarely for another office to look into.
  return file.objection.isSupplied
    ? offered
    : [
        ...offered.filter(({ step }) => step !== "forward"),
        ...offered.filter(({ step }) => step === "forward"),
      ];
}
