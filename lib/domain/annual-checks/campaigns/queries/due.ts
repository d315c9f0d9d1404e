import { database, type Transaction } from "@/lib/platform/db/client";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Campaign } from "./campaign";

const { sql } = Prisma;

/** Organizations of a campaign's form that the district keeps and that stand on the register now. */
export const onRegister = ({ kind }: Pick<Campaign, "kind">): Prisma.Sql =>
  sql`organization."kind" = ${kind}::"OrganizationKind" AND organization."registeredBy" = 'district'
    AND organization."status" IN ('active', 'suspended', 'liquidating')`;

/** Exempt by rule: registered too late, or in liquidation. */
export const exemptionSql = ({ exemptAfter }: Pick<Campaign, "exemptAfter">): Prisma.Sql =>
  sql`CASE WHEN organization."establishedOn" > ${toDatabaseDate(exemptAfter)}::date THEN 'registeredLate'
    WHEN organization."status" = 'liquidating' THEN 'liquidating' END`;

/** How many organizations have to report in a campaign that is about to open. */
export async function countDue(campaign: Campaign, tx: Transaction = database()): Promise<number> {
  const [row] = await tx.$queryRaw<{ due: number }[]>`
    SELECT count(*)::int AS due FROM "Organization" organization
    WHERE ${onRegister(campaign)} AND ${exemptionSql(campaign)} IS NULL
      AND NOT EXISTS (SELECT 1 FROM "AnnualCheckExemption" exemption
        WHERE exemption."campaignId" = ${campaign.id}::uuid AND exemption."organizationId" = organization."id")`;
  return row?.due ?? 0;
}
