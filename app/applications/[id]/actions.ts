"use server";

import { inviteParticipant } from "@/lib/domain/registrations/application/commands/join";
import { removeParticipant } from "@/lib/domain/registrations/application/commands/leave";
import { correctRegistration } from "@/lib/domain/registrations/commands/correct";
import { discardRegistration } from "@/lib/domain/registrations/commands/discard";
import { resubmitRegistration } from "@/lib/domain/registrations/commands/resubmit";
import { submitRegistration } from "@/lib/domain/registrations/commands/submit";
import { withdrawRegistration } from "@/lib/domain/registrations/commands/withdraw";
import { formAction } from "@/lib/platform/forms/form-action";
import { declared } from "./declared";

/** Without a place on it: a way to another place of the same page would leave the page as it was. */
const pageOf = ({ id }: { id: string }) => `/applications/${id}`;
const receiptOf = ({ id }: { id: string }) => `/applications/${id}/receipt`;

export const invite = formAction(inviteParticipant, pageOf);
export const remove = formAction(removeParticipant, (left) =>
  left.hasLeft ? "/applications" : pageOf(left),
);
export const discard = formAction(discardRegistration, () => "/applications");
export const withdraw = formAction(withdrawRegistration, pageOf);
export const submit = formAction(declared(submitRegistration), receiptOf);
export const resubmit = formAction(declared(resubmitRegistration), receiptOf);
export const correct = formAction(declared(correctRegistration), receiptOf);
