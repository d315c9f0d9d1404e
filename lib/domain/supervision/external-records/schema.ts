import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";

export const externalSources = ["court", "penalty", "tax", "market", "commendation", "purchase"] as const;
export type ExternalSource = (typeof externalSources)[number];

/** Kinds of penalty that other departments impose; a revocation of the certificate is the bureau's own. */
export const penaltyKinds = ["warning", "fine", "confiscation", "suspension"] as const;
export type ExternalPenaltyKind = (typeof penaltyKinds)[number];

const day = z.custom<CalendarDate>(
  (text) => typeof text === "string" && isCalendarDate(text),
  "platform.problems.date",
);
const blankAsNothing = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? undefined : value;
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(blankAsNothing, schema.optional());
const text = (maximum: number) => z.string().trim().min(1).max(maximum);

/** Yuan as typed, with two decimals at most, in fen. */
const yuan = z
  .string()
  .trim()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, "externalRecords.problems.amount")
  .transform((typed) => {
    const [whole = "0", cents = ""] = typed.split(".");
    return BigInt(whole) * 100n + BigInt(cents.padEnd(2, "0"));
  });

/** What a record says of an organization, from a sheet or typed. */
export const recordSchema = z.object({
  source: z.enum(externalSources),
  /** Of the judgment, decision or commendation, as its department numbers it. */
  number: text(100),
  department: text(120),
  facts: text(2_000),
  basis: z.string().trim().max(500).optional().default(""),
  occurredOn: day,
  endedOn: optional(day),
  penaltyKind: optional(z.enum(penaltyKinds)),
  fine: optional(yuan),
});
export type ExternalFacts = z.output<typeof recordSchema>;

export const entrySchema = recordSchema.extend({
  organizationId: z.uuid("externalRecords.problems.organization"),
});

export const batchStepSchema = z.object({ id: z.uuid(), version: z.coerce.number().int() });
export const annulmentSchema = z.object({ id: z.uuid(), reason: text(500) });

/** A sheet has this many rows at most, and a file this many bytes. */
export const largestSheet = { rows: 5_000, bytes: 9 * 1_048_576 };

const rowProblem = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
/** Why a row of a sheet is not taken over: a message key with its values. */
export type RowProblem = z.infer<typeof rowProblem>;

/** The rows of a sheet that were left out, as its batch keeps them. */
export const leftOutSchema = z.array(
  z.object({ row: z.number(), shown: z.string(), problems: z.array(rowProblem) }),
);
export type LeftOut = z.infer<typeof leftOutSchema>[number];
