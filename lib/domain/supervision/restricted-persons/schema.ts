import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

const day = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "platform.problems.date",
);
const blankAsNothing = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? undefined : value;
const text = (maximum: number) => z.string().trim().min(1).max(maximum);

export const restrictionSchema = z.object({
  name: text(80),
  /** Resident identity number; only its fingerprint is kept. */
  identityNumber: z.preprocess(blankAsNothing, z.string().trim().max(40).optional()),
  reason: text(500),
  source: text(120),
  since: day,
  until: z.preprocess(blankAsNothing, day.optional()),
});

export const restrictionEndSchema = z.object({ id: z.uuid(), until: day, reason: text(500) });
