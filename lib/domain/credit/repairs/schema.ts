import { z } from "zod";

/** What is asked for: to leave a statutory list, or that a credit record stops counting. */
export const repairKinds = ["listingRemoval", "recordRepair"] as const;
export type RepairKind = (typeof repairKinds)[number];

export const repairStatuses = ["filed", "verified", "granted", "refused", "withdrawn"] as const;
export type RepairStatus = (typeof repairStatuses)[number];

export const repairOutcomes = ["granted", "refused"] as const;

/** How grave a record is: how long it has to be public before it can be repaired. */
export const recordSeverities = ["minor", "general", "serious"] as const;
export type RecordSeverity = (typeof recordSeverities)[number];

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (value === undefined || value === "" ? [] : [value].flat()), z.array(item));

const application = {
  /** What was put right, and since when. */
  reason: text(4_000),
  /** What proves it. */
  evidence: text(2_000),
  fileIds: several(z.uuid()).pipe(z.array(z.uuid()).min(1, "repairs.problems.evidenceMissing")),
};

export const removalApplicationSchema = z.object({ listingId: z.uuid(), ...application });
export const recordApplicationSchema = z.object({ recordId: z.uuid(), ...application });

export const repairIdSchema = z.object({ id: z.uuid() });
export const verificationSchema = repairIdSchema.extend({
  verification: text(4_000),
  recommendation: z.enum(repairOutcomes),
});
export const decisionSchema = repairIdSchema.extend({ reason: text(4_000) });
export const withdrawalSchema = repairIdSchema.extend({ reason: text(1_000) });
