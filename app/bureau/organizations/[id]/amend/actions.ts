"use server";

import { proposeAmendment } from "@/lib/domain/organizations/amendments/commands/propose";
import { formAction } from "@/lib/platform/forms/form-action";

export const submitProposal = formAction(proposeAmendment, ({ id }) => `/bureau/amendments/${id}`);
