import { z } from "zod";
import { isCalendarDate } from "@/lib/platform/clock/calendar-date";
import { organizationKinds } from "../../organizations/schema";

/** What a check of a certificate of credit says at a glance. */
export const creditVerdicts = ["inForce", "changed", "superseded", "expired", "void", "neverIssued"] as const;
export type CreditVerdict = (typeof creditVerdicts)[number];

/** What a certificate states, as it was printed: the score of its day, line sums by dimension, and the lists. */
export const statedCreditSchema = z.object({
  name: z.string(),
  englishName: z.string().nullable(),
  uscc: z.string().nullable(),
  kind: z.enum(organizationKinds),
  grade: z.string(),
  /** Null where the organization was not rated. */
  total: z.number().int().nullable(),
  maximum: z.number().int(),
  /** The list or penalty that held the grade down; null where the points alone decided. */
  heldBy: z.string().nullable(),
  dimensions: z.array(
    z.object({
      name: z.string(),
      nameEn: z.string(),
      points: z.number().int(),
      maximum: z.number().int(),
    }),
  ),
  lists: z.array(z.object({ list: z.string(), listedOn: z.string().refine(isCalendarDate) })),
  /** Number of the version of the rulebook. */
  rulebook: z.number().int(),
});
export type StatedCredit = z.output<typeof statedCreditSchema>;

export const issueSchema = z.object({ organizationId: z.uuid() });
