import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { getRule } from "@/lib/domain/district/queries/rules";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import type { FormSubmission } from "@/lib/platform/forms/form-state";
import type { CaseContext } from "../procedure";
import * as actions from "./actions";
import { correctionForm } from "./correction-form";
import { readySentences } from "./sentences";
import {
  CorrectionFields,
  ExtensionFields,
  GroundField,
  PaperConsentFields,
  PauseFields,
  ReasonFields,
  RecommendationFields,
} from "./step-fields";

/** Steps that offices take on this page, in the order in which they are offered: what leads on comes first. */
export const officeSteps = [
  "endorse",
  "consent",
  "recordPaperConsent",
  "accept",
  "resume",
  "recommend",
  "approve",
  "return",
  "requestCorrection",
  "denyConsent",
  "refuse",
  "sendBack",
  "pause",
  "extend",
] as const;
export type OfficeStep = (typeof officeSteps)[number];

type StepParts = {
  /** Id of the form; the correction boxes beside the answers belong to one of their own name. */
  form: string;
  action: FormSubmission;
  preview?: FormSubmission;
  tone?: "primary" | "danger" | "plain";
  fields?: ReactNode;
};

/** The parts of a step's form. */
export async function stepParts(
  step: OfficeStep,
  { today }: CaseContext,
  registration: RegistrationCase,
): Promise<StepParts> {
  const translate = await getTranslations();
  const worded = { form: step, sentences: readySentences(translate as never, step) };
  const { recommendation, reviewReason, refusalGround } = registration;
  switch (step) {
    case "endorse":
      return {
        form: step,
        action: actions.submitEndorsement,
        fields: <ReasonFields {...worded} name="remark" required={false} />,
      };
    case "consent":
      return {
        form: step,
        action: actions.submitConsent,
        fields: <ReasonFields {...worded} name="remark" required={false} />,
      };
    case "recordPaperConsent":
      return {
        form: step,
        action: actions.submitPaperConsent,
        fields: <PaperConsentFields {...worded} caseId={registration.id} />,
      };
    case "accept":
      return { form: step, action: actions.submitAcceptance, preview: actions.previewAcceptance };
    case "resume":
      return {
        form: step,
        action: actions.submitResumption,
        fields: <ReasonFields {...worded} name="finding" />,
      };
    case "recommend":
      return {
        form: step,
        action: actions.submitRecommendation,
        fields: <RecommendationFields {...worded} />,
      };
    case "approve":
      return {
        form: step,
        action: actions.submitApproval,
        preview: actions.previewApproval,
        fields: (
          <ReasonFields
            {...worded}
            required={false}
            initial={recommendation === "approved" ? (reviewReason ?? "") : ""}
          />
        ),
      };
    case "return":
      return {
        form: correctionForm,
        action: actions.submitReturn,
        preview: actions.previewReturn,
        tone: "plain",
        fields: <CorrectionFields />,
      };
    case "requestCorrection":
      return {
        form: correctionForm,
        action: actions.submitCorrectionNotice,
        preview: actions.previewCorrectionNotice,
        tone: "plain",
        fields: <CorrectionFields />,
      };
    case "denyConsent":
      return {
        form: step,
        action: actions.submitConsentDenial,
        preview: actions.previewConsentDenial,
        tone: "danger",
        fields: <ReasonFields {...worded} />,
      };
    case "refuse":
      return {
        form: step,
        action: actions.submitRefusal,
        preview: actions.previewRefusal,
        tone: "danger",
        fields: (
          <>
            <GroundField initial={refusalGround} />
            <ReasonFields {...worded} initial={recommendation === "refused" ? (reviewReason ?? "") : ""} />
          </>
        ),
      };
    case "sendBack":
      return {
        form: step,
        action: actions.submitSendingBack,
        tone: "plain",
        fields: <ReasonFields {...worded} />,
      };
    case "pause":
      return {
        form: step,
        action: actions.submitPause,
        preview: actions.previewPause,
        tone: "plain",
        fields: <PauseFields {...worded} />,
      };
    case "extend":
      return {
        form: step,
        action: actions.submitExtension,
        preview: actions.previewExtension,
        tone: "plain",
        fields: (
          <ExtensionFields {...worded} days={await getRule("registration.extensionWorkingDays", today)} />
        ),
      };
  }
}
