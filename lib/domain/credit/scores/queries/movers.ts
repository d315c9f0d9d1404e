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

const inOrder = (tx: Transaction, { from, until, take = 10 }: Period, isRise: boolean) => {
  const way = isRise ? Prisma.sql`m."after" > m."before"` : Prisma.sql`m."after" < m."before"`;
  const order = isRise ? Prisma.sql`m."before" - m."after"` : Prisma.sql`m."after" - m."before"`;
  return tx.$queryRaw<Mover[]>`
    WITH steps AS (
      SELECT DISTINCT "organizationId",
        first_value("totalBefore") OVER w AS "before", last_value("total") OVER w AS "after",
        first_value("gradeBefore") OVER w AS "gradeBefore", last_value("grade") OVER w AS "gradeAfter"
      FROM "CreditScoreChange" WHERE "day" BETWEEN ${from}::date AND ${until}::date AND "cause" <> 'first'
      WINDOW w AS (PARTITION BY "organizationId" ORDER BY "day", "changedAt", "id" ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
    SELECT m."organizationId", o."name", o."englishName", o."uscc", m."before", m."after",
      m."gradeBefore"::text AS "gradeBefore", m."gradeAfter"::text AS "gradeAfter"
    FROM steps m JOIN "Organization" o ON o."id" = m."organizationId"
    WHERE ${way} AND o."status" NOT IN ('deregistered', 'revoked')
    ORDER BY ${order}, o."sortKey" LIMIT ${take}`;
};

/** Whose score rose and fell most in a period, both days included, by the kept history. Public. */
export async function movers(
  _actor: Actor,
  period: Period,
  tx: Transaction = database(),
): Promise<{ up: Mover[]; down: Mover[] }> {
  return { up: await inOrder(tx, period, true), down: await inOrder(tx, period, false) };
}
