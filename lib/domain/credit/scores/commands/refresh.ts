import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Rulebook } from "../../rulebooks/schema";
import { creditDimensions, type ScoreCause } from "../../schema";
import { reckoning } from "../queries/statement";

export type Refreshed = {
  changeId: string;
  organizationId: string;
  dayBefore: Date | null;
  rulebookBefore: string | null;
};

type Refresh = {
  wanted: Prisma.Sql;
  day: CalendarDate;
  rulebook: Pick<Rulebook, "id" | "content">;
  cause: ScoreCause;
};

const columns = Prisma.raw(creditDimensions.map((key) => `"${key}"`).join(", "));
const oldColumns = Prisma.raw(creditDimensions.map((key) => `o."${key}"`).join(", "));
const newColumns = Prisma.raw(creditDimensions.map((key) => `g."${key}"`).join(", "));
const taken = Prisma.raw(creditDimensions.map((key) => `"${key}" = EXCLUDED."${key}"`).join(", "));
const differencesByDimension = Prisma.raw(
  creditDimensions.map((key) => `('${key}', o."${key}", g."${key}")`).join(", "),
);

/**
 * Reckons scores anew in one statement: keeps those that came out otherwise and writes a step of history for each whose
 * total or grade changed. A step tells first which dimensions changed; `explainChanges` puts the lines in their place.
 */
export function refreshScores(
  tx: Transaction,
  { wanted, day: date, rulebook, cause }: Refresh,
): Promise<Refreshed[]> {
  const day = Prisma.sql`${date}::date`;
  return tx.$queryRaw<Refreshed[]>`
    WITH ${reckoning({ wanted, day, content: rulebook.content })},
    changed AS MATERIALIZED (
      SELECT g.*, o."total" AS "totalBefore", o."grade" AS "gradeBefore", o."day" AS "dayBefore", o."rulebookId" AS "rulebookBefore",
        o."organizationId" IS NULL AS "isFirst", o."total" IS DISTINCT FROM g."total" OR o."grade" IS DISTINCT FROM g."grade" AS "isStep",
        CASE WHEN o."organizationId" IS NULL THEN '[]'::jsonb ELSE (
          SELECT coalesce(jsonb_agg(jsonb_build_object('kind', 'dimension', 'dimension', d.k, 'key', NULL, 'recordId', NULL, 'before', d.b, 'after', d.a)), '[]')
          FROM (VALUES ${differencesByDimension}) AS d(k, b, a) WHERE d.a <> d.b) END AS "lines"
      FROM graded g LEFT JOIN "CreditScore" o ON o."organizationId" = g."organizationId"
      WHERE o."organizationId" IS NULL
        OR (o."total", o."grade", o."rulebookId", ${oldColumns}) IS DISTINCT FROM (g."total", g."grade", ${rulebook.id}::uuid, ${newColumns})),
    kept AS (
      INSERT INTO "CreditScore" ("organizationId", "day", "rulebookId", "total", "grade", ${columns}, "computedAt")
      SELECT "organizationId", "day", ${rulebook.id}::uuid, "total", "grade", ${columns}, now() FROM changed
      ON CONFLICT ("organizationId") DO UPDATE SET "day" = EXCLUDED."day", "rulebookId" = EXCLUDED."rulebookId",
        "total" = EXCLUDED."total", "grade" = EXCLUDED."grade", ${taken}, "computedAt" = EXCLUDED."computedAt"),
    steps AS (
      INSERT INTO "CreditScoreChange" ("id", "organizationId", "day", "rulebookId", "total", "grade", "totalBefore", "gradeBefore", "cause", "lines")
      SELECT gen_random_uuid(), "organizationId", "day", ${rulebook.id}::uuid, "total", "grade", "totalBefore", "gradeBefore",
        (CASE WHEN "isFirst" THEN 'first' ELSE ${cause} END)::"ScoreCause", "lines"
      FROM changed WHERE "isStep" RETURNING "id", "organizationId")
    SELECT s."id" AS "changeId", s."organizationId", c."dayBefore", c."rulebookBefore"
    FROM steps s JOIN changed c ON c."organizationId" = s."organizationId"
    WHERE NOT c."isFirst"`;
}
