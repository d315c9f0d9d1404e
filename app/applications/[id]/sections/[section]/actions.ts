"use server";

import { neighborSteps } from "@/components/applications/steps";
import { saveSection } from "@/lib/domain/registrations/application/commands/save-section";
import { formAction } from "@/lib/platform/forms/form-action";

/** Saves a section where there is no script: on to the next one, or back to what is still missing. */
export const save = formAction(saveSection, ({ id, kind, section, isComplete }) =>
  isComplete
    ? (neighborSteps(id, kind, section).next?.href ?? `/applications/${id}`)
    : `/applications/${id}/sections/${section}?judged=1`,
);
