"use server";

import { revealIdentity } from "@/lib/domain/registrations/application/commands/reveal-identity";
import { acceptRegistration } from "@/lib/domain/registrations/commands/accept";
import { approveRegistration } from "@/lib/domain/registrations/commands/approve";
import { consentToRegistration } from "@/lib/domain/registrations/commands/consent";
import { denyConsent } from "@/lib/domain/registrations/commands/deny-consent";
import { endorseRegistration } from "@/lib/domain/registrations/commands/endorse";
import { extendRegistration } from "@/lib/domain/registrations/commands/extend";
import { pauseRegistration } from "@/lib/domain/registrations/commands/pause";
import { recommendRegistration } from "@/lib/domain/registrations/commands/recommend";
import { recordPaperConsent } from "@/lib/domain/registrations/commands/record-paper-consent";
import { refuseRegistration } from "@/lib/domain/registrations/commands/refuse";
import { requestCorrection } from "@/lib/domain/registrations/commands/request-correction";
import { resumeRegistration } from "@/lib/domain/registrations/commands/resume";
import { returnRegistration } from "@/lib/domain/registrations/commands/return";
import { sendBackRegistration } from "@/lib/domain/registrations/commands/send-back";
import { formAction } from "@/lib/platform/forms/form-action";
import { inCase } from "../in-case";
import { previewOf } from "../preview";
import { fromTicks } from "./correction-form";

export const submitReveal = formAction(revealIdentity, ({ number }) => ({ shown: { number } }));

export const submitEndorsement = inCase(endorseRegistration);
export const submitReturn = inCase(fromTicks(returnRegistration));
export const submitConsent = inCase(consentToRegistration);
export const submitPaperConsent = inCase(recordPaperConsent);
export const submitConsentDenial = inCase(denyConsent);
export const submitAcceptance = inCase(acceptRegistration);
export const submitCorrectionNotice = inCase(fromTicks(requestCorrection));
export const submitPause = inCase(pauseRegistration);
export const submitResumption = inCase(resumeRegistration);
export const submitExtension = inCase(extendRegistration);
export const submitRecommendation = inCase(recommendRegistration);
export const submitSendingBack = inCase(sendBackRegistration);
export const submitApproval = inCase(approveRegistration);
export const submitRefusal = inCase(refuseRegistration);

export const previewReturn = previewOf(fromTicks(returnRegistration));
export const previewConsentDenial = previewOf(denyConsent);
export const previewAcceptance = previewOf(acceptRegistration);
export const previewCorrectionNotice = previewOf(fromTicks(requestCorrection));
export const previewPause = previewOf(pauseRegistration);
export const previewExtension = previewOf(extendRegistration);
export const previewApproval = previewOf(approveRegistration);
export const previewRefusal = previewOf(refuseRegistration);
