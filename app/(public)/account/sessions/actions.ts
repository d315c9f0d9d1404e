"use server";

import { endOwnSession } from "@/lib/domain/accounts/commands/end-own-session";
import { signOutEverywhere } from "@/lib/domain/accounts/commands/sign-out-everywhere";
import { formAction } from "@/lib/platform/forms/form-action";

export const endSession = formAction(endOwnSession, () => "/account/sessions");
export const endAllSessions = formAction(signOutEverywhere, () => "/sign-in");
