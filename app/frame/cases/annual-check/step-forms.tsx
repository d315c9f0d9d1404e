import type { AnnualCheckCase } from "@/lib/domain/annual-checks/queries/annual-check";
import { correctionForm } from "../registration/correction-form";
import { CorrectionFields } from "../registration/step-fields";
import type { OfferedStep } from "../step-folds";
import * as actions from "./actions";
import { CheckReason, ConclusionField, RecommendFields } from "./step-fields";

/** Steps that offices take on this page, what leads on first. */
export const officeSteps = [
  "endorse",
  "recommend",
  "receive",
  "conclude",
  "reassess",
  "return",
  "sendBack",
] as const;
export type OfficeStep = (typeof officeSteps)[number];

/** The parts of a step's form; `step` is the id of the form, to which the boxes beside the answers belong. */
export function stepParts(step: OfficeStep, check: AnnualCheckCase): Omit<OfferedStep, "label" | "lead"> {
  switch (step) {
    case "endorse":
      return {
        step,
        action: actions.submitCheckEndorsement,
        fields: <CheckReason form={step} name="remark" required={false} />,
      };
    case "recommend":
      return {
        step,
        action: actions.submitCheckRecommendation,
        fields: <RecommendFields kind={check.kind} />,
      };
    case "receive":
      return {
        step,
        action: actions.submitCharityReceipt,
        fields: <CheckReason form={step} name="remark" required={false} />,
      };
    case "conclude":
      return {
        step,
        action: actions.submitCheckConclusion,
        preview: actions.previewCheckConclusion,
        fields: (
          <>
            <ConclusionField name="conclusion" initial={check.recommendation} />
            <CheckReason form={step} required={false} initial={check.reviewReason ?? ""} />
          </>
        ),
      };
    case "reassess":
      return {
        step,
        action: actions.submitCheckReassessment,
        preview: actions.previewCheckReassessment,
        fields: (
          <>
            <ConclusionField name="reassessment" initial={null} />
            <CheckReason form={step} />
          </>
        ),
      };
    case "return":
      return {
        step: correctionForm,
        action: actions.submitCheckReturn,
        preview: actions.previewCheckReturn,
        tone: "plain",
        fields: <CorrectionFields />,
      };
    case "sendBack":
      return {
        step,
        action: actions.submitCheckSendingBack,
        tone: "plain",
        fields: <CheckReason form={step} />,
      };
  }
}
