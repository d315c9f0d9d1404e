import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

export const contactCheckKinds = ["domicile"] as const;

export const contactCheckStatuses = [
  "opened",
  "firstSent",
  "firstFailed",
  "secondSent",
  "secondFailed",
  "reached",
  "unreachable",
  "abandoned",
] as const;
export type ContactCheckStatus = (typeof contactCheckStatuses)[number];

export const contactFindings = ["reached", "unreachable"] as const;
export type ContactFinding = (typeof contactFindings)[number];

export const letterOutcomes = ["signed", "unsigned", "returned"] as const;
export type LetterOutcome = (typeof letterOutcomes)[number];

const day = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "platform.problems.date",
);
const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const blankAsNothing = (value: unknown) => (value === "" ? undefined : value);

export const openingSchema = z.object({
  organizationId: z.uuid("contactChecks.problems.organization"),
  cause: text(1_000),
});

export const sendingSchema = z.object({
  id: z.uuid(),
  address: text(200),
  trackingNumber: z
    .string()
    .trim()
    .min(6)
    .max(40)
    .regex(/^[A-Za-z0-9-]+$/, "contactChecks.problems.trackingNumber"),
  sentOn: day,
});

export const outcomeSchema = z.object({
  id: z.uuid(),
  outcome: z.enum(letterOutcomes),
  outcomeOn: day,
  fileId: z.preprocess(blankAsNothing, z.uuid().optional()),
});

export const findingSchema = z.object({ id: z.uuid(), reason: text(2_000) });
