import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

/** Entries of the register that are brought up to date in one transaction: all their search indexes are written with them. */
const blockSize = 2_000;

/**
 * Brings the grades that the register shows in line with the scores: for some organizations, or for one block of all whose
 * grade is out of date. Gives how many were. A reckoning of the whole register leaves this to later transactions, so
 * that nobody waits for its indexes.
 */
export function showGrades(tx: Transaction, organizationIds?: readonly string[]): Promise<number> {
  const among = organizationIds
    ? Prisma.sql`AND s."organizationId" = ANY(${[...organizationIds]}::uuid[])`
    : Prisma.empty;
  return tx.$executeRaw`
    UPDATE "Organization" o SET "creditGrade" = changed."grade" FROM (
      SELECT s."organizationId", s."grade" FROM "CreditScore" s JOIN "Organization" e ON e."id" = s."organizationId"
      WHERE e."creditGrade" IS DISTINCT FROM s."grade" ${among} LIMIT ${organizationIds?.length ?? blockSize}) changed
    WHERE o."id" = changed."organizationId"`;
}
