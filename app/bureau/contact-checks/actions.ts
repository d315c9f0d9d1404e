"use server";

import { openContactCheck } from "@/lib/domain/supervision/contact-checks/commands/open";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitContactCheck = formAction(openContactCheck, ({ id }) => `/bureau/cases/${id}`);
