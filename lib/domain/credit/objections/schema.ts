import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { recordKindKeys } from "../records/rules";

/** What an organization asks for, which is also the kind of the case: the record taken out, or told as it really was. */
export const objectionDemands = ["remove", "correct"] as const;
export type ObjectionDemand = (typeof objectionDemands)[number];

export const objectionStatuses = [
  "filed",
  "forwarded",
  "answered",
  "refused",
  "secondLook",
  "corrected",
  "confirmed",
  "withdrawn",
  "lapsed",
] as const;
export type ObjectionStatus = (typeof objectionStatuses)[number];

/** How an objection that is right is met: the record is replaced by one that tells the truth, or only annulled. */
export const corrections = ["corrected", "annulled"] as const;

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const blankAsNothing = (value: unknown) => (value === "" ? undefined : value);
const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || value === "" ? [] : [value].flat()), z.array(item));
const date = z.custom<CalendarDate>(
  (value) => typeof value === "string" && isCalendarDate(value),
  "objections.problems.date",
);

export const filingSchema = z.object({
  recordId: z.uuid(),
  demand: z.enum(objectionDemands),
  reason: text(4_000),
  fileIds: several(z.uuid()).optional(),
});
export const objectionIdSchema = z.object({ id: z.uuid() });
export const forwardingSchema = objectionIdSchema.extend({ supplier: text(100), question: text(2_000) });
export const answerSchema = objectionIdSchema.extend({ answer: text(4_000) });
export const reasonSchema = objectionIdSchema.extend({ reason: text(4_000) });

/** The decision that an objection is right. For `corrected`: what is true instead; what is not given stays. */
export const correctionSchema = reasonSchema.extend({
  decision: z.enum(corrections),
  correctKind: z.preprocess(blankAsNothing, z.enum(recordKindKeys).optional()),
  correctValue: z.preprocess(blankAsNothing, z.coerce.number().int().min(1).max(1_000_000).optional()),
  correctDate: z.preprocess(blankAsNothing, date.optional()),
});
export type Correction = Omit<z.output<typeof correctionSchema>, "id" | "reason">;
