import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { creditDimensions, ratedGrades } from "../schema";

export const rulebookStatuses = ["draft", "proposed", "adopted", "withdrawn"] as const;
export type RulebookStatus = (typeof rulebookStatuses)[number];

/** How points lessen: not at all until they end, halved after half the time, or by an equal part every month. */
export const decays = ["none", "halfway", "linear"] as const;
export type Decay = (typeof decays)[number];

const points = z.coerce.number("credit.problems.points").int("credit.problems.points").min(-1000).max(1000);
const maximum = z.coerce.number("credit.problems.points").int("credit.problems.points").min(0).max(1000);
const blankAsNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const optionalCount = z.preprocess(
  blankAsNull,
  z.coerce.number("credit.problems.number").int("credit.problems.number").min(1).max(1_000_000).nullable(),
);

/** One rule: what a record of its kind is worth. All figures are whole points. */
export const ruleSchema = z.object({
  key: z.string().min(1).max(80),
  dimension: z.enum(creditDimensions),
  /** Points of one record, whatever its magnitude. */
  points,
  /** Points for each unit of its magnitude, such as a day late. */
  perUnit: points,
  /** Units beyond this do not count; null: all count. */
  unitCap: optionalCount,
  /** All records of this rule together give or take no more than this; null: no such cap. */
  cap: optionalCount,
  /** Months after which a record no longer counts; null: until what it tells of has ended. */
  validityMonths: z.preprocess(
    blankAsNull,
    z.coerce
      .number("credit.problems.number")
      .int("credit.problems.number")
      .min(1, "credit.problems.validity")
      .max(60, "credit.problems.validity")
      .nullable(),
  ),
  decay: z.enum(decays),
});
export type RulebookRule = z.infer<typeof ruleSchema>;

/** A dimension: the most it can give, and what it gives without any record. */
export const dimensionSchema = z
  .object({ key: z.enum(creditDimensions), maximum, start: maximum })
  .refine(({ maximum, start }) => start <= maximum, { path: ["start"], error: "credit.problems.start" });
export type RulebookDimension = z.infer<typeof dimensionSchema>;

/** Lowest total of a grade. */
export const gradeSchema = z.object({ grade: z.enum(ratedGrades), from: maximum });

export const contentSchema = z.object({
  dimensions: z.array(dimensionSchema).length(creditDimensions.length),
  rules: z.array(ruleSchema),
  grades: z.array(gradeSchema).length(ratedGrades.length),
  /** While a record of this kind counts, the grade is no better than `atMost`, whatever the total. */
  overrides: z.array(z.object({ key: z.string(), atMost: z.enum(ratedGrades) })),
  /** Not rated: younger than `months`, or without any record of an annual check. */
  notRated: z.object({ months: z.number().int().min(0).max(60), needsAnnualCheck: z.boolean() }),
});
export type RulebookContent = z.infer<typeof contentSchema>;

/** A version of the rules as readers see it. */
export type Rulebook = {
  id: string;
  ordinal: number;
  status: RulebookStatus;
  title: string;
  titleEn: string;
  content: RulebookContent;
  changes: string;
  changesEn: string;
  effectiveFrom: CalendarDate | null;
  basedOnId: string | null;
  createdById: string | null;
  createdByName: string;
  createdAt: Date;
  proposedById: string | null;
  proposedAt: Date | null;
  adoptedById: string | null;
  adoptedByName: string | null;
  adoptedAt: Date | null;
  version: number;
};

const date = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "credit.problems.date",
);
const guarded = { id: z.uuid(), version: z.coerce.number().int() };
const text = (longest: number) => z.string().trim().min(1).max(longest);

export const draftSchema = z.object({ title: text(100), titleEn: text(200) });
export const describeSchema = z.object({
  ...guarded,
  title: text(100),
  titleEn: text(200),
  changes: z.string().trim().max(2_000),
  changesEn: z.string().trim().max(4_000),
});
export const ruleChangeSchema = z.object({ ...guarded, ...ruleSchema.omit({ dimension: true }).shape });
export const dimensionChangeSchema = z.object({
  ...guarded,
  key: z.enum(creditDimensions),
  maximum,
  start: maximum,
});
/** Kinds of records that may hold a grade down while they count. */
export const holdingKinds = [
  "listing.seriousDishonesty",
  "listing.abnormalActivities",
  "penalty.suspension",
  "penalty.revocation",
  "court.dishonest",
] as const;

/** The best grade that a kind allows; "none" where it holds nothing down. What is left out stays as it is. */
export const heldGrades = ["none", "B", "C", "D"] as const;
const held = z.enum(heldGrades).optional();

export const gradesChangeSchema = z.object({
  ...guarded,
  A: maximum,
  B: maximum,
  C: maximum,
  months: z.coerce.number().int().min(0).max(60),
  needsAnnualCheck: z.enum(["yes", "no"]).optional(),
  listing_seriousDishonesty: held,
  listing_abnormalActivities: held,
  penalty_suspension: held,
  penalty_revocation: held,
  court_dishonest: held,
});
export type GradesChange = z.output<typeof gradesChangeSchema>;
export const rulebookStepSchema = z.object(guarded);
export const adoptionSchema = z.object({ ...guarded, effectiveFrom: date });
export const rehearsalSchema = z.object({ id: z.uuid() });
