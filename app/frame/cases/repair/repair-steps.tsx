import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { TextareaField } from "@/components/form/textarea-field";
import { repairLifecycle } from "@/lib/domain/credit/repairs/policy";
import type { RepairCase } from "@/lib/domain/credit/repairs/queries/repair";
import { repairOutcomes } from "@/lib/domain/credit/repairs/schema";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";

/** The steps that this reader may take now, each with its form. */
export async function repairStepsOffered({ actor }: CaseContext, file: RepairCase): Promise<OfferedStep[]> {
  const open = repairLifecycle.stepsFor(actor, file);
  const [t, words] = [await getTranslations("repairs.panel"), await getTranslations("repairs")];
  const { verification, recommendation } = file.repair;
  const reasonAs = (outcome: (typeof repairOutcomes)[number]) => (
    <TextareaField
      name="reason"
      label={t("reason")}
      defaultValue={recommendation === outcome ? (verification ?? "") : ""}
      rows={4}
      limit={4_000}
      required
    />
  );
  const steps: OfferedStep[] = [
    {
      step: "verify",
      label: words("steps.verify"),
      action: actions.submitRepairVerification,
      fields: (
        <>
          <RadioField
            name="recommendation"
            label={t("recommendation")}
            choices={repairOutcomes.map((value) => ({ value, label: words(`outcomes.${value}`) }))}
            inline
            required
          />
          <TextareaField name="verification" label={t("verification")} rows={5} limit={4_000} required />
        </>
      ),
    },
    {
      step: "grant",
      label: words("steps.grant"),
      lead: t(`leads.${file.kind}`),
      action: actions.submitRepairGrant,
      preview: actions.previewRepairGrant,
      fields: reasonAs("granted"),
    },
    {
      step: "refuse",
      label: words("steps.refuse"),
      action: actions.submitRepairRefusal,
      preview: actions.previewRepairRefusal,
      tone: "danger",
      fields: reasonAs("refused"),
    },
  ];
  return steps.filter(({ step }) => open.some((one) => one === step));
}
