"use server";

import { openProceeding } from "@/lib/domain/supervision/penalties/commands/open";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitOpening = formAction(openProceeding, ({ id }) => `/bureau/cases/${id}`);
