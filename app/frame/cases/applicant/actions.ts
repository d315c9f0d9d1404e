"use server";

import { sendMessage } from "@/lib/domain/cases/commands/send-message";
import { formAction } from "@/lib/platform/forms/form-action";

export const write = formAction(sendMessage, ({ id }) => `/applications/${id}`);
