"use server";

import { removeDocument } from "@/lib/domain/registrations/application/commands/remove-document";
import { formAction } from "@/lib/platform/forms/form-action";

export const remove = formAction(
  removeDocument,
  ({ id, material }) => `/applications/${id}/materials#${material}`,
);
