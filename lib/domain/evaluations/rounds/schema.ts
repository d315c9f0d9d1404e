import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

export const roundStatuses = ["draft", "open", "assessing", "voting", "publicity", "closed"] as const;
export type RoundStatus = (typeof roundStatuses)[number];

const date = z.custom<CalendarDate>(
  (value) => typeof value === "string" && isCalendarDate(value),
  "evaluations.problems.date",
);
const words = (maximum: number) => z.string().trim().min(1).max(maximum);
const accounts = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : [value].flat()),
  z.array(z.uuid()).max(25),
);

export const roundSchema = z.object({
  /** Empty for a new round. */
  id: z.preprocess((value) => (value === "" ? undefined : value), z.uuid().optional()),
  version: z.coerce.number().int().default(1),
  year: z.coerce.number("evaluations.problems.year").int().min(2000).max(2100),
  title: words(80),
  titleEn: words(160),
  applyFrom: date,
  applyUntil: date,
  assessUntil: date,
  members: accounts,
  chairId: z.preprocess((value) => (value === "" ? undefined : value), z.uuid().optional()),
});

export const roundIdSchema = z.object({ id: z.uuid() });
