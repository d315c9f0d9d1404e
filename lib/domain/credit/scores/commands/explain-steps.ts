import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { Rulebook } from "../../rulebooks/schema";
import { linesOf, reckoning, wholeRegister } from "../queries/statement";
import type { Refreshed } from "./refresh";

/** Steps explained in one statement, so that its memory stays bounded. */
const atOnce = 20_000;

/** Every step's organization on the day of its last score and on the day of the run. */
const bothDays = (day: Prisma.Sql) => Prisma.sql`
  SELECT DISTINCT w.* FROM steps s, LATERAL (VALUES (s."dayBefore"), (${day})) d("day"),
    LATERAL (${wholeRegister(Prisma.sql`d."day"`)} AND o."id" = s."organizationId") w`;

/**
 * Writes into the steps of a run the lines that made them, the largest first: those that differ between the day of the
 * last score and the day of the run, where both were reckoned by the same rules. Steps that other rules made keep their
 * dimensions: what another version changes is seen by comparing the two.
 */
export async function explainSteps(
  tx: Transaction,
  refreshed: readonly Refreshed[],
  { day: date, rulebook }: { day: CalendarDate; rulebook: Rulebook },
): Promise<void> {
  const day = Prisma.sql`${date}::date`;
  const steps = refreshed
    .filter(({ rulebookBefore }) => rulebookBefore === rulebook.id)
    .map(({ changeId, organizationId, dayBefore }) => ({
      changeId,
      organizationId,
      dayBefore: dayBefore && fromDatabaseDate(dayBefore),
    }));
  for (let start = 0; start < steps.length; start += atOnce) {
    await tx.$executeRaw`
      WITH steps AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(steps.slice(start, start + atOnce))}::jsonb)
          AS s("changeId" uuid, "organizationId" uuid, "dayBefore" date)),
      ${reckoning({ wanted: bothDays(day), content: rulebook.content })}, ${linesOf(rulebook.content)},
      moved AS (
        SELECT s."changeId", l."dimension", l."kind", l."key", l."recordId",
          max(l."points") FILTER (WHERE l."day" = s."dayBefore") AS "before", max(l."points") FILTER (WHERE l."day" = ${day}) AS "after"
        FROM lines l JOIN steps s ON s."organizationId" = l."organizationId"
        WHERE l."kind" <> 'start' GROUP BY 1, 2, 3, 4, 5),
      told AS (
        SELECT "changeId", jsonb_agg(jsonb_build_object('dimension', "dimension", 'kind', "kind", 'key', "key", 'recordId', "recordId",
          'before', "before", 'after', "after") ORDER BY abs(coalesce("after", 0) - coalesce("before", 0)) DESC, "key", "recordId") AS "lines"
        FROM moved WHERE "before" IS DISTINCT FROM "after" GROUP BY "changeId")
      UPDATE "CreditScoreChange" c SET "lines" = coalesce(t."lines", '[]')
      FROM steps s LEFT JOIN told t ON t."changeId" = s."changeId" WHERE c."id" = s."changeId"`;
  }
}
