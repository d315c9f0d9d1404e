"use server";

import { fileComplaint } from "@/lib/domain/supervision/complaints/commands/file";
import { formAction } from "@/lib/platform/forms/form-action";
import { looked, signInAndComeBack } from "./before-sign-in";

export const submitFiling = formAction(fileComplaint, ({ id }) => `/applications/${id}`);

/** For who has not signed in: looks at what was written, then leads through the sign-in and back to it. */
export const goOnToSignIn = formAction(looked, signInAndComeBack, { isPublic: true });
