import { z } from "zod";

/** What is asked before an organization may be evaluated, in the order in which it is shown. */
export const eligibilityLines = [
  "form",
  "active",
  "certificateYears",
  "notEvaluated",
  "checkFiled",
  "checkQualified",
  "penalties",
  "investigation",
  "listings",
  "partyOrganization",
] as const;
export type EligibilityLine = (typeof eligibilityLines)[number];

/** `asked`: the register does not tell, the organization has to. */
export const eligibilityOutcomes = ["met", "notMet", "asked"] as const;
export type EligibilityOutcome = (typeof eligibilityOutcomes)[number];

const eligibilityLineSchema = z.object({
  line: z.enum(eligibilityLines),
  outcome: z.enum(eligibilityOutcomes),
  /** Word under `evaluations.eligibility.<line>.<reason>`. */
  reason: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  basis: z.string(),
  basisEn: z.string(),
});
export type JudgedLine = z.infer<typeof eligibilityLineSchema>;

/** Eligibility as it was found when the application was sent in; kept in `Evaluation.eligibility`. */
export const frozenEligibilitySchema = z.object({
  checkedOn: z.string(),
  partyMembers: z.number().nullable(),
  lines: z.array(eligibilityLineSchema),
});

/** An annual check as evaluation asks about it. */
export const checkStates = [
  "qualified",
  "basicallyQualified",
  "unqualified",
  "underWay",
  "exempt",
  "missed",
] as const;
export type CheckState = (typeof checkStates)[number];
