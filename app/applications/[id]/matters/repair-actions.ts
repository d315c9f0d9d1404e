"use server";

import { withdrawRepair } from "@/lib/domain/credit/repairs/commands/withdraw";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitRepairWithdrawal = formAction(withdrawRepair, ({ id }) => `/applications/${id}`);
