"use server";

import { rateComplaint } from "@/lib/domain/supervision/complaints/commands/rate";
import { withdrawComplaint } from "@/lib/domain/supervision/complaints/commands/withdraw";
import { formAction } from "@/lib/platform/forms/form-action";

const pageOf = ({ id }: { id: string }) => `/applications/${id}`;

export const submitRating = formAction(rateComplaint, pageOf);
export const takeComplaintBack = formAction(withdrawComplaint, pageOf);
