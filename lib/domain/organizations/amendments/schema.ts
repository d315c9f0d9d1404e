import { z } from "zod";
import { readMoney } from "@/lib/platform/sheets/money-cell";
import {
  amendableFields,
  changesSchema,
  type ParticularField,
  particularsSchema,
  particularTraits,
} from "../schema";

export const amendmentStatuses = ["proposed", "confirmed", "declined", "withdrawn"] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

/** Money is typed in yuan, in any way an office writes it; the register keeps fen. */
const typedMoney = z.string().transform((text, context) => {
  const reading = readMoney(text);
  if (reading.ok) return reading.value;
  context.addIssue({ code: "custom", message: "organizations.problems.amount" });
  return z.NEVER;
});

const fieldSchema = (field: ParticularField) =>
  particularTraits[field].type === "money" ? typedMoney : particularsSchema.shape[field];

const typedParticulars = Object.fromEntries(
  amendableFields.map((field) => [field, fieldSchema(field).optional()]),
) as unknown as { [Field in ParticularField]: z.ZodOptional<(typeof particularsSchema)["shape"][Field]> };

/**
 * What the amendment form sends: every amendable particular as typed, changed or not, the entry's version that the
 * officer saw, and the reason.
 */
export const proposalSchema = z.object({
  ...typedParticulars,
  organizationId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1).max(500),
});

export const confirmationSchema = z.object({ id: z.uuid() });

const remark = z.string().trim().max(500);

export const declineSchema = z.object({ id: z.uuid(), reason: remark.min(1) });
export const withdrawalSchema = z.object({ id: z.uuid(), reason: remark.default("") });

const recorded = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Reads the changes back from the table: each particular as it stood when it was proposed, and as it shall be. */
export const proposedChangesSchema = z.partialRecord(
  z.enum(amendableFields as [ParticularField, ...ParticularField[]]),
  z.object({ before: recorded, after: recorded }),
);
export type ProposedChanges = z.infer<typeof proposedChangesSchema>;

/** The new values of a proposal, as `applyChanges` takes them. */
export function newValues(changes: ProposedChanges) {
  return changesSchema.parse(
    Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change?.after])),
  );
}
