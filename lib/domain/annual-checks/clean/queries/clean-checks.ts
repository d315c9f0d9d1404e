import { type Actor, hasRole } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

const { sql } = Prisma;

/**
 * Reports that may be concluded together: every machine check was passed when they were filed, they came in time, nothing
 * is to be corrected, an office or an officer other than the reader has looked at them, and their organization stands on
 * no statutory list. The same conditions as `concludeClean` of the lifecycle, which asks them again of every single report.
 */
const eligible = (actor: Actor): Prisma.Sql => sql`
  checked."isClean" AND checked."daysLate" = 0 AND NOT checked."isReport"
  AND (file."status" = 'endorsed' AND checked."endorsedById" IS NOT NULL AND checked."endorsedById" <> ${actor.accountId}::uuid
    OR file."status" = 'reviewed' AND checked."recommendation" = 'qualified' AND checked."reviewedById" <> ${actor.accountId}::uuid)
  AND NOT EXISTS (SELECT 1 FROM "CaseCorrection" correction
    WHERE correction."caseId" = file."id" AND correction."resolvedAt" IS NULL)
  AND NOT EXISTS (SELECT 1 FROM "Organization" listed
    WHERE listed."id" = checked."organizationId" AND listed."statutoryList" IS NOT NULL)`;

const found = (actor: Actor): Prisma.Sql => sql`
  FROM "AnnualCheck" checked JOIN "Case" file ON file."id" = checked."caseId"
  WHERE file."procedure" = 'annualCheck' AND file."status" IN ('endorsed', 'reviewed') AND ${eligible(actor)}`;

/** Only approvers conclude reports together. */
export const mayConcludeClean = (actor: Actor) => hasRole(actor, "approver");

/** How many reports this approver could conclude together now. */
export async function countCleanChecks(actor: Actor, tx: Transaction = database()): Promise<number> {
  if (!mayConcludeClean(actor)) return 0;
  const [row] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${found(actor)}`;
  return row?.count ?? 0;
}

export type CleanCheck = {
  caseId: string;
  number: string;
  title: string;
  kind: string;
  year: number;
  filedOn: Date;
  endorsedByName: string | null;
};

/** One page of them, oldest filing first. */
export async function listCleanChecks(
  actor: Actor,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<CleanCheck[]> {
  if (!mayConcludeClean(actor)) return [];
  return database().$queryRaw<CleanCheck[]>`
    SELECT checked."caseId", file."number", file."title", file."kind", checked."year", checked."filedOn",
      coalesce(checked."reviewedByName", checked."endorsedByName") AS "endorsedByName"
    ${found(actor)} ORDER BY file."submittedAt", file."id" LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
}

/** Puts down every report that could be concluded now, in the order of their filing; how many they are. */
export async function chooseCleanChecks(actor: Actor, taskId: string, tx: Transaction): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "CleanConclusion" ("taskId", "caseId", "ordinal")
    SELECT ${taskId}::uuid, file."id", row_number() OVER (ORDER BY file."submittedAt", file."id")
    ${found(actor)}`;
}
