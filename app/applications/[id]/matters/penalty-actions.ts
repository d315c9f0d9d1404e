"use server";

import { defend } from "@/lib/domain/supervision/penalties/commands/defend";
import { requestHearing } from "@/lib/domain/supervision/penalties/commands/request-hearing";
import { waiveRights } from "@/lib/domain/supervision/penalties/commands/waive";
import { formAction } from "@/lib/platform/forms/form-action";

const pageOf = ({ id }: { id: string }) => `/applications/${id}`;

export const submitStatement = formAction(defend, pageOf);
export const submitHearingRequest = formAction(requestHearing, pageOf);
export const submitWaiver = formAction(waiveRights, pageOf);
