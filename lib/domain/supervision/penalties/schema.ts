import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { readMoney } from "@/lib/platform/sheets/money-cell";

/** From the mildest to the heaviest (Administrative Penalties Law art. 9). */
export const penaltyKinds = ["warning", "fine", "confiscation", "suspension", "revocation"] as const;
export type PenaltyKind = (typeof penaltyKinds)[number];

/** From what a proceeding was opened: its kind on the case. */
export const proceedingKinds = ["fromInspection", "fromComplaint", "fromOfficer"] as const;
export type ProceedingKind = (typeof proceedingKinds)[number];

export const penaltyStatuses = [
  "opened",
  "proposed",
  "noticed",
  "hearingRequested",
  "hearingSet",
  "ready",
  "decided",
  "delivered",
  "discontinued",
  "annulled",
] as const;
export type PenaltyStatus = (typeof penaltyStatuses)[number];

export const penaltyOutcomes = [...penaltyKinds, "discontinued", "annulled"] as const;

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const blankAsNothing = (sent: unknown) => (sent === "" || sent === null ? undefined : sent);

const fileIds = z
  .preprocess((sent) => (sent === undefined || sent === "" ? [] : [sent].flat()), z.array(z.uuid()).max(20))
  .default([]);

const day = z.custom<CalendarDate>(
  (sent) => typeof sent === "string" && isCalendarDate(sent),
  "penalties.problems.date",
);

/** An amount of money as people write it, in yuan; fen afterwards. */
const amount = z.preprocess(
  blankAsNothing,
  z
    .string()
    .transform((typed, context) => {
      const reading = readMoney(typed);
      if (reading.ok && reading.value !== null && reading.value > 0n) return reading.value;
      context.addIssue({ code: "custom", message: "penalties.problems.amount" });
      return z.NEVER;
    })
    .optional(),
);

const months = z.preprocess(
  blankAsNothing,
  z.coerce.number("penalties.problems.months").int("penalties.problems.months").min(1).max(12).optional(),
);

const measure = { kind: z.enum(penaltyKinds, "penalties.problems.kind"), fine: amount, months };

export const caseIdSchema = z.object({ id: z.uuid() });

export const openingSchema = z.object({
  organizationId: z.uuid(),
  originCaseId: z.preprocess(blankAsNothing, z.uuid().optional()),
  facts: text(4_000),
  basis: text(1_000),
  evidence: text(4_000),
});
export const investigationSchema = z.object({
  id: z.uuid(),
  facts: text(4_000),
  basis: text(1_000),
  evidence: text(4_000),
  fileIds,
});
export const proposalSchema = z.object({ id: z.uuid(), ...measure, reason: text(4_000) });
export const reasonSchema = z.object({ id: z.uuid(), reason: text(2_000) });
export const statementSchema = z.object({ id: z.uuid(), statement: text(8_000), fileIds });
export const hearingRequestSchema = z.object({ id: z.uuid(), reason: text(2_000) });
export const hearingSchema = z.object({
  id: z.uuid(),
  hearingOn: day,
  place: text(200),
  officerId: z.uuid("penalties.problems.officer"),
});
export const hearingFindingSchema = z.object({ id: z.uuid(), finding: text(8_000), fileIds });
export const decisionSchema = z.object({ id: z.uuid(), ...measure, reason: text(4_000) });
export const deliverySchema = z.object({ id: z.uuid(), deliveredOn: day });

/** What a proceeding proposes or decides. `fine` in fen, also of what is confiscated; `months` of a suspension. */
export type Measure = { kind: PenaltyKind; fine: bigint | null; months: number | null };
