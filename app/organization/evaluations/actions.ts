"use server";

import { discardEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/discard";
import { saveDimension } from "@/lib/domain/evaluations/self-assessments/commands/save-dimension";
import { startEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/start";
import { submitEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/submit";
import { formAction } from "@/lib/platform/forms/form-action";

const path = "/organization/evaluations";

export const beginSelfAssessment = formAction(startEvaluation, ({ id }) => `${path}/${id}`);
export const sendSelfAssessment = formAction(submitEvaluation, ({ id }) => `/applications/${id}`);
export const discardSelfAssessment = formAction(discardEvaluation, () => path);

/** Saves a dimension where there is no script: back to the overview, or to what is still missing. */
export const keepDimension = formAction(saveDimension, ({ id, section, isComplete }) =>
  isComplete ? `${path}/${id}` : `${path}/${id}/${section}?judged=1`,
);
