import { z } from "zod";
import { pauseReasons } from "../cases/schema";

/**
 * What may be applied for. `upgrade` lifts a filed community organization into the register; `change` names the
 * particulars itself.
 */
export const registrationKinds = [
  "nameCheck",
  "establishment",
  "upgrade",
  "change",
  "charterApproval",
  "officerFiling",
  "certificateRenewal",
  "certificateReplacement",
  "deregistration",
  "communityFiling",
] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

export const registrationStatuses = [
  "draft",
  "submitted",
  "returned",
  "preChecked",
  "consented",
  "correcting",
  "accepted",
  "paused",
  "reviewed",
  "approved",
  "refused",
  "consentDenied",
  "withdrawn",
  "lapsed",
  "discarded",
] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

export const registrationOutcomes = ["approved", "refused"] as const;
export type RegistrationOutcome = (typeof registrationOutcomes)[number];

/** Grounds of refusal in law (Regulations on Social Groups art. 13, on Private Non-Enterprise Units art. 11) and of procedure. */
export const refusalGrounds = [
  "purposeUnlawful",
  "sameInArea",
  "restrictedPerson",
  "falseDocuments",
  "conditionsUnmet",
  "otherLaw",
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** Letters of the offices to the applicant; each kind has a series of numbers of its own. */
export const letterKinds = [
  "receipt",
  "returned",
  "correctionNotice",
  "acceptance",
  "pauseNotice",
  "extensionNotice",
  "approval",
  "refusal",
  "consentDenial",
  "lapseNotice",
  "withdrawal",
] as const;
export type LetterKind = (typeof letterKinds)[number];

export const caseIdSchema = z.object({ id: z.uuid() });

const remark = z.string().trim().max(1_000).default("");
const reason = z.string().trim().min(2).max(2_000);

/** A step with an optional remark. */
export const remarkSchema = z.object({ id: z.uuid(), remark });
/** A step that must be justified. */
export const reasonSchema = z.object({ id: z.uuid(), reason });

/** What is to be corrected, at which field, material or "" for the whole; at least one. */
export const correctionsSchema = z.object({
  id: z.uuid(),
  corrections: z
    .array(z.object({ target: z.string().max(80), reason: z.string().trim().min(2).max(500) }))
    .min(1, "registrations.problems.nothingToCorrect")
    .max(40),
});

export const recommendationSchema = reasonSchema.extend({
  recommendation: z.enum(registrationOutcomes),
  refusalGround: z.preprocess(
    (typed) => (typed === "" ? undefined : typed),
    z.enum(refusalGrounds).optional(),
  ),
});
/** An approval needs no reason, but may have one. */
export const approvalSchema = z.object({ id: z.uuid(), reason: z.string().trim().max(2_000).default("") });
export const refusalSchema = reasonSchema.extend({ refusalGround: z.enum(refusalGrounds) });

/** Longer by so many days in the unit of the limit, once, with the approver's reason (Administrative Licensing Law art. 42). */
export const extensionSchema = reasonSchema.extend({ days: z.coerce.number().int().min(1).max(60) });

/** Consent on paper: its scan, uploaded by whoever records it. */
export const paperConsentSchema = remarkSchema.extend({ fileId: z.uuid() });

/** Time that does not count, with what it is needed for (Administrative Licensing Law art. 45). */
export const pauseSchema = z.object({
  id: z.uuid(),
  pauseReason: z.enum(pauseReasons),
  remark: z.string().trim().min(2).max(1_000),
});
export const resumptionSchema = z.object({ id: z.uuid(), finding: z.string().trim().min(2).max(2_000) });
