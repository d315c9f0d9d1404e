"use server";

import { requestSecondLook } from "@/lib/domain/credit/objections/commands/request-second-look";
import { withdrawObjection } from "@/lib/domain/credit/objections/commands/withdraw-objection";
import { formAction } from "@/lib/platform/forms/form-action";

const toCase = ({ id }: { id: string }) => `/applications/${id}`;

export const submitSecondLook = formAction(requestSecondLook, toCase);
export const submitObjectionWithdrawal = formAction(withdrawObjection, toCase);
