"use server";

import { confirmAmendment } from "@/lib/domain/organizations/amendments/commands/confirm";
import { declineAmendment } from "@/lib/domain/organizations/amendments/commands/decline";
import { withdrawAmendment } from "@/lib/domain/organizations/amendments/commands/withdraw";
import { formAction } from "@/lib/platform/forms/form-action";

const pageOf = ({ id }: { id: string }) => `/bureau/amendments/${id}`;

export const submitConfirmation = formAction(confirmAmendment, pageOf);
export const submitDecline = formAction(declineAmendment, pageOf);
export const submitWithdrawal = formAction(withdrawAmendment, pageOf);
