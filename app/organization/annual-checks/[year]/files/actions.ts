"use server";

import { reportPath } from "@/components/annual-checks/targets";
import { removeReportDocument } from "@/lib/domain/annual-checks/report/commands/remove-document";
import { formAction } from "@/lib/platform/forms/form-action";

export const remove = formAction(
  removeReportDocument,
  ({ year, material }) => `${reportPath(year)}/files#${material}`,
);
