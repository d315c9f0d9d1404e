"use server";

import { acceptComplaint } from "@/lib/domain/supervision/complaints/commands/accept";
import { askOrganization } from "@/lib/domain/supervision/complaints/commands/ask";
import { concludeComplaint } from "@/lib/domain/supervision/complaints/commands/conclude";
import { confirmComplaint } from "@/lib/domain/supervision/complaints/commands/confirm";
import { declineComplaint } from "@/lib/domain/supervision/complaints/commands/decline";
import { forwardComplaint } from "@/lib/domain/supervision/complaints/commands/forward";
import { sendComplaintBack } from "@/lib/domain/supervision/complaints/commands/send-back";
import { passThanksOn } from "@/lib/domain/supervision/complaints/commands/thank";
import { inCase } from "../in-case";
import { previewOf } from "../preview";

export const submitTriage = inCase(acceptComplaint);
export const submitForwarding = inCase(forwardComplaint);
export const submitDeclining = inCase(declineComplaint);
export const submitQuestion = inCase(askOrganization);
export const submitFinding = inCase(concludeComplaint);
export const submitConfirmation = inCase(confirmComplaint);
export const submitComplaintBack = inCase(sendComplaintBack);
export const submitThanks = inCase(passThanksOn);

export const previewDeclining = previewOf(declineComplaint);
export const previewConfirmation = previewOf(confirmComplaint);
