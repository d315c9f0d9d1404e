import { getTranslations } from "next-intl/server";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { TextareaField } from "@/components/form/textarea-field";
import { getRule } from "@/lib/domain/district/queries/rules";
import { conclusionSoFar, inspectionLifecycle } from "@/lib/domain/supervision/inspections/policy";
import type { InspectionCase } from "@/lib/domain/supervision/inspections/queries/inspection";
import { usualRectifyBy } from "@/lib/domain/supervision/inspections/rules";
import type { CaseContext } from "../procedure";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";

/** Steps that offices take on the case page, what leads on first. The visit has a page of its own. */
const officeSteps = ["notify", "order", "conclude", "verify", "return", "drop"] as const;
type OfficeStep = (typeof officeSteps)[number];

const ordered = ["minorProblems", "seriousProblems"] as const;

/** The steps that this reader may take now, each with its form. */
export async function inspectionStepsOffered(
  { actor, today }: CaseContext,
  inspection: InspectionCase,
): Promise<OfferedStep[]> {
  const open = inspectionLifecycle.stepsFor(actor, inspection);
  const [t, words, conclusions, days] = await Promise.all([
    getTranslations("inspections.panel"),
    getTranslations("inspections.steps"),
    getTranslations("inspections.conclusions"),
    getRule("inspection.rectificationDays", today),
  ]);
  const suggested = conclusionSoFar(inspection);
  const summary = (
    <TextareaField name="summary" label={t("summary")} help={t("summaryHelp")} rows={3} limit={4_000} />
  );
  const parts: Record<OfficeStep, Omit<OfferedStep, "step" | "label" | "lead">> = {
    notify: {
      action: actions.submitNotice,
      preview: actions.previewNotice,
      fields: <DateField name="plannedOn" label={t("plannedOn")} min={today} required />,
    },
    order: {
      action: actions.submitOrder,
      preview: actions.previewOrder,
      fields: (
        <>
          <RadioField
            name="conclusion"
            label={t("conclusion")}
            choices={ordered.map((value) => ({ value, label: conclusions(value) }))}
            defaultValue={suggested}
            required
          />
          <DateField
            name="rectifyBy"
            label={t("rectifyBy")}
            defaultValue={usualRectifyBy(today, days)}
            min={today}
            required
          />
          {summary}
        </>
      ),
    },
    conclude: {
      action: actions.submitConclusion,
      preview: actions.previewConclusion,
      fields: (
        <>
          <p className="text-s">{t("suggested", { conclusion: conclusions(suggested) })}</p>
          {summary}
        </>
      ),
    },
    verify: {
      action: actions.submitVerification,
      preview: actions.previewVerification,
      fields: <TextareaField name="verification" label={t("verification")} rows={4} limit={2_000} required />,
    },
    return: {
      action: actions.submitReturn,
      preview: actions.previewReturn,
      tone: "plain",
      fields: <TextareaField name="reason" label={t("returnReason")} rows={4} limit={2_000} required />,
    },
    drop: {
      action: actions.submitDropping,
      tone: "danger",
      fields: <TextareaField name="reason" label={t("dropReason")} rows={3} limit={1_000} required />,
    },
  };
  return officeSteps
    .filter((step) => open.includes(step))
    .map((step) => ({ step, label: words(step), lead: t(`leads.${step}`), ...parts[step] }));
}
