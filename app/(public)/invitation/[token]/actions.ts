"use server";

import { acceptInvitation } from "@/lib/domain/accounts/commands/accept-invitation";
import { formAction } from "@/lib/platform/forms/form-action";

export const accept = formAction(acceptInvitation, () => "/sign-in?done=password", { isPublic: true });
