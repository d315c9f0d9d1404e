"use server";

import { removeView } from "@/lib/domain/organizations/register/commands/remove-view";
import { saveView } from "@/lib/domain/organizations/register/commands/save-view";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitView = formAction(saveView, ({ query }) => `/bureau/organizations?${query}`);
export const submitViewRemoval = formAction(removeView, () => "/bureau/organizations");
