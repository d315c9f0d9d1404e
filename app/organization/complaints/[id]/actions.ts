"use server";

import { answerQuestion } from "@/lib/domain/supervision/complaints/commands/answer";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitAnswer = formAction(answerQuestion, ({ id }) => `/organization/complaints/${id}`);
