import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { CreditGrade } from "../../schema";

export type Mover = {
  organizationId: string;
  name: string;
  englishName: string | null;
  uscc: string | null;
  before: number;
  after: number;
  gradeBefore: CreditGrade;
  gradeAfter: CreditGrade;
};

type Period = { from: CalendarDate; until: CalendarDate; take?: number };

const { sql } = Prisma;

/** The farthest of one direction: ranked by their change alone, so that only those shown are read whole. */
function farthest(isRise: boolean, take: number): Prisma.Sql {
  const way = isRise ? sql`m."change" > 0` : sql`m."change" < 0`;
  return sql`(
    SELECT m."organizationId", m."change", o."name", o."englishName", o."uscc", o."sortKey"
    FROM moved m JOIN "Organization" o ON o."id" = m."organizationId"
    WHERE ${way} AND o."status" NOT IN ('deregistered', 'revoked')
    ORDER BY abs(m."change") DESC, o."sortKey" LIMIT ${take})`;
}

/**
 * Whose score rose and fell most in a period, both days included, by the kept history. Public. Each step begins where the
 * one before it ended, so the sum of an organization's steps is its change; a first score is no step.
 */
export async function movers(
  _actor: Actor,
  { from, until, take = 10 }: Period,
  tx: Transaction = database(),
): Promise<{ up: Mover[]; down: Mover[] }> {
  const inPeriod = sql`c."day" BETWEEN ${from}::date AND ${until}::date AND c."totalBefore" IS NOT NULL`;
  const stepOf = (order: Prisma.Sql) => sql`(
    SELECT c.* FROM "CreditScoreChange" c WHERE c."organizationId" = f."organizationId" AND ${inPeriod}
    ORDER BY ${order} LIMIT 1)`;
  const rows = await tx.$queryRaw<Mover[]>`
    WITH moved AS MATERIALIZED (
      SELECT c."organizationId", sum(c."total" - c."totalBefore")::int AS "change"
      FROM "CreditScoreChange" c WHERE ${inPeriod} GROUP BY c."organizationId"),
    farthest AS (${farthest(true, take)} UNION ALL ${farthest(false, take)})
    SELECT f."organizationId", f."name", f."englishName", f."uscc", a."totalBefore" AS "before", z."total" AS "after",
      a."gradeBefore"::text AS "gradeBefore", z."grade"::text AS "gradeAfter"
    FROM farthest f, LATERAL ${stepOf(sql`c."day", c."changedAt", c."id"`)} a,
      LATERAL ${stepOf(sql`c."day" DESC, c."changedAt" DESC, c."id" DESC`)} z
    ORDER BY abs(f."change") DESC, f."sortKey"`;
  return {
    up: rows.filter(({ before, after }) => after > before),
    down: rows.filter(({ before, after }) => after < before),
  };
}
