import { z } from "zod";

/** Forms of organization that have an annual check at the district; a foundation's is the city's. */
export const annualCheckKinds = ["socialGroup", "socialServiceOrganization"] as const;
export type AnnualCheckKind = (typeof annualCheckKinds)[number];

export const annualCheckStatuses = [
  "draft",
  "submitted",
  "endorsed",
  "returned",
  "reviewed",
  "rectifying",
  "rectified",
  "concluded",
  "received",
  "missed",
  "exempted",
] as const;
export type AnnualCheckStatus = (typeof annualCheckStatuses)[number];

/** From best to worst. */
export const checkConclusions = ["qualified", "basicallyQualified", "unqualified"] as const;
export type CheckConclusion = (typeof checkConclusions)[number];

export const breachSeverities = ["minor", "serious"] as const;
export type BreachSeverity = (typeof breachSeverities)[number];

export const exemptionReasons = ["registeredLate", "charityReport", "liquidating", "granted"] as const;
export type ExemptionReason = (typeof exemptionReasons)[number];

export const annualCheckIdSchema = z.object({ id: z.uuid() });

const remark = z.string().trim().max(1_000).default("");
const reason = z.string().trim().min(2).max(2_000);

export const remarkSchema = annualCheckIdSchema.extend({ remark });
export const reasonSchema = annualCheckIdSchema.extend({ reason });

/** What is to be corrected, at which section.field or "" for the whole report; at least one. */
export const correctionsSchema = annualCheckIdSchema.extend({
  corrections: z
    .array(z.object({ target: z.string().max(80), reason: z.string().trim().min(2).max(500) }))
    .min(1, "annualChecks.problems.nothingToCorrect")
    .max(60),
});

const breach = z.object({
  condition: z.string().min(1).max(60),
  severity: z.enum(breachSeverities),
  remark: z.string().trim().max(500).default(""),
});
export type Breach = z.output<typeof breach>;

/** The officer's check list and the conclusion recommended; a departure from what the list allows needs its reason. */
export const recommendationSchema = annualCheckIdSchema.extend({
  recommendation: z.enum(checkConclusions),
  reason: z.string().trim().max(2_000).default(""),
  breaches: z.array(breach).max(40).default([]),
});

/** The conclusion of the second officer. */
export const conclusionSchema = annualCheckIdSchema.extend({
  conclusion: z.enum(checkConclusions),
  reason: z.string().trim().max(2_000).default(""),
});

/** What the organization did about its breaches, with files that show it. */
export const rectificationSchema = annualCheckIdSchema.extend({
  report: z.string().trim().min(10, "annualChecks.problems.rectificationTooShort").max(5_000),
  fileIds: z.preprocess(
    (sent) => [sent ?? []].flat().filter((one) => one !== ""),
    z.array(z.uuid()).max(10).default([]),
  ),
});

/** The conclusion after rectification was examined. */
export const reassessmentSchema = annualCheckIdSchema.extend({
  reassessment: z.enum(checkConclusions),
  reason,
});
