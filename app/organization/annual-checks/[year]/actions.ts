"use server";

import { refresh } from "next/cache";
import { reportPath } from "@/components/annual-checks/targets";
import { resubmitAnnualCheck } from "@/lib/domain/annual-checks/commands/resubmit";
import { signAnnualCheck } from "@/lib/domain/annual-checks/commands/sign";
import { submitAnnualCheck } from "@/lib/domain/annual-checks/commands/submit";
import { submitRectification } from "@/lib/domain/annual-checks/commands/submit-rectification";
import { confirmReportSection } from "@/lib/domain/annual-checks/report/commands/confirm-section";
import { formAction } from "@/lib/platform/forms/form-action";

export const confirm = formAction(confirmReportSection, ({ year }) => reportPath(year));
export const sign = formAction(signAnnualCheck, ({ year }) => {
  // The signature is given and the report is sent on one page: to lead there again draws nothing anew.
  refresh();
  return `${reportPath(year)}/check`;
});
export const submit = formAction(submitAnnualCheck, ({ year }) => `${reportPath(year)}/receipt`);
export const resubmit = formAction(resubmitAnnualCheck, ({ year }) => `${reportPath(year)}/receipt`);
export const rectify = formAction(submitRectification, ({ year }) => reportPath(year));
