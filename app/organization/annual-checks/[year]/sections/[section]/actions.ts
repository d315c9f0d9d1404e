"use server";

import { sectionPath } from "@/components/annual-checks/targets";
import { saveReportSection } from "@/lib/domain/annual-checks/report/commands/save-section";
import { formAction } from "@/lib/platform/forms/form-action";

/** Saves a section where there is no script, and shows what is still missing. */
export const save = formAction(
  saveReportSection,
  ({ year, section }) => `${sectionPath(year, section)}?judged=1`,
);
