"use server";

import { requestReview } from "@/lib/domain/evaluations/commands/request-review";
import { withdrawEvaluation } from "@/lib/domain/evaluations/self-assessments/commands/withdraw";
import { formAction } from "@/lib/platform/forms/form-action";

const back = ({ id }: { id: string }) => `/applications/${id}`;

export const submitReviewRequest = formAction(requestReview, back);
export const submitEvaluationWithdrawal = formAction(withdrawEvaluation, back);
