"use server";

import { applyForRecord } from "@/lib/domain/credit/repairs/commands/apply-for-record";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitRecordApplication = formAction(applyForRecord, ({ id }) => `/applications/${id}`);
