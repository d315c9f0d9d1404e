"use server";

import { startRegistration } from "@/lib/domain/registrations/application/commands/start";
import { formAction } from "@/lib/platform/forms/form-action";

export const begin = formAction(startRegistration, ({ id }) => `/applications/${id}`);
