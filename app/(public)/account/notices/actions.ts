"use server";

import { readNotices } from "@/lib/domain/accounts/commands/read-notices";
import { formAction } from "@/lib/platform/forms/form-action";

export const markRead = formAction(readNotices, () => "/account/notices");
