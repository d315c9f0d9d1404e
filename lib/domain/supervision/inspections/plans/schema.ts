import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { sectors } from "../../../organizations/schema";

export const planStatuses = ["draft", "drawn", "closed"] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** Forms that the district registers itself and therefore inspects. */
export const inspectedKinds = ["socialGroup", "socialServiceOrganization"] as const;

/** From which entries of the register the targets are drawn. Empty means every one. */
export const populationSchema = z.object({
  kind: z.enum(inspectedKinds).nullable(),
  sector: z.enum(sectors).nullable(),
  subdistrictCode: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  /** Who was inspected within so many months is left out; 0 leaves nobody out. */
  excludedMonths: z.number().int().min(0).max(60),
});
export type Population = z.infer<typeof populationSchema>;

const blankAsNothing = (value: unknown) => (value === "" ? null : value);
const chosen = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess(blankAsNothing, schema.nullable())
    .optional()
    .default(null as never);

const title = z.string().trim().min(2).max(120);
const day = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "platform.problems.date",
);
const countOf = (maximum: number) => z.coerce.number("platform.problems.number").int().min(1).max(maximum);

/** A plan as it is typed. */
export const planSchema = z.object({
  /** Empty for a new plan. */
  id: z.union([z.uuid(), z.literal("")]).optional(),
  version: z.coerce.number().int().default(1),
  title,
  titleEn: title,
  kind: chosen(z.enum(inspectedKinds)),
  sector: chosen(z.enum(sectors)),
  subdistrictCode: chosen(z.string().regex(/^\d{9}$/)),
  excludedMonths: z.coerce.number("platform.problems.number").int().min(0).max(60),
  targetCount: countOf(500),
  inspectorsEach: countOf(5),
  inspectBy: day,
});

/** What the officer adds to the seed: best something that nobody could choose, such as numbers thrown before witnesses. */
export const drawSchema = z.object({ id: z.uuid(), entropy: z.string().trim().min(6).max(200) });

export const planIdSchema = z.object({ id: z.uuid() });

/** Roles whose holders go on inspections: officers of the bureau who handle cases and do not decide them. */
export const inspectorRoles = [
  "registrationOfficer",
  "annualCheckOfficer",
  "supervisionOfficer",
  "evaluationOfficer",
  "creditOfficer",
  "projectOfficer",
] as const;
