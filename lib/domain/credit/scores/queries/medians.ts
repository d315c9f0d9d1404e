import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { creditDimensions } from "../../schema";

const aggregates = Prisma.raw(
  creditDimensions
    .map((key) => `percentile_disc(0.5) WITHIN GROUP (ORDER BY s."${key}") AS "${key}"`)
    .join(", "),
);

/** Median points by dimension of rated organizations of one form, by their scores as they stand. Empty where there are none. */
export async function medians(kind: string, tx: Transaction): Promise<Map<string, number>> {
  const [row] = await tx.$queryRaw<Record<string, number | null>[]>`
    SELECT ${aggregates} FROM "CreditScore" s JOIN "Organization" o ON o."id" = s."organizationId"
    WHERE s."grade" <> 'N' AND o."kind" = ${kind}::"OrganizationKind"`;
  return new Map(creditDimensions.flatMap((key) => (row?.[key] == null ? [] : [[key, row[key]]])));
}
