import type { Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { Prisma } from "@/lib/platform/db/generated/client";
import { creditDimensions } from "../../schema";
import { giveRoom } from "../../scores/commands/recompute";
import { reckoning, wholeRegister } from "../../scores/queries/statement";
import { contentSchema, type RulebookContent } from "../schema";

const differences = Prisma.raw(creditDimensions.map((key) => `a."${key}" - b."${key}"`).join(", "));

function outcomes(day: Prisma.Sql, base: RulebookContent, draft: RulebookContent): Prisma.Sql {
  const under = (content: RulebookContent) =>
    Prisma.sql`(WITH ${reckoning({ wanted: wholeRegister(day), day, content })} SELECT * FROM graded)`;
  return Prisma.sql`SELECT a."organizationId", o."kind", o."subdistrictCode", b."total" AS "totalBefore", a."total" AS "totalAfter",
      b."grade" AS "gradeBefore", a."grade" AS "gradeAfter", ARRAY[${differences}] AS "differences"
    FROM ${under(base)} b JOIN ${under(draft)} a ON a."organizationId" = b."organizationId"
    JOIN "Organization" o ON o."id" = a."organizationId"`;
}

/**
 * Tries a draft on the whole register in one statement: keeps who would change their grade, and how many organizations of
 * each form and subdistrict stand where before and after. Gives how many were tried; null where it was done already.
 */
export async function rehearse(tx: Transaction, rehearsalId: string): Promise<number | null> {
  await giveRoom(tx);
  const rehearsal = await tx.creditRehearsal.findUniqueOrThrow({
    where: { id: rehearsalId },
    include: { rulebook: true, base: true },
  });
  if (rehearsal.finishedAt !== null) return null;
  const day = Prisma.sql`${fromDatabaseDate(rehearsal.day)}::date`;
  const base = contentSchema.parse(rehearsal.base.content);
  const draft = contentSchema.parse(rehearsal.rulebook.content);
  const [done] = await tx.$queryRaw<{ organizations: number }[]>`
    WITH tried AS MATERIALIZED (${outcomes(day, base, draft)}),
    kept AS (
      INSERT INTO "CreditRehearsalChange" ("rehearsalId", "organizationId", "totalBefore", "totalAfter", "gradeBefore", "gradeAfter", "differences")
      SELECT ${rehearsalId}::uuid, "organizationId", "totalBefore", "totalAfter", "gradeBefore", "gradeAfter", "differences"
      FROM tried WHERE "gradeBefore" <> "gradeAfter"),
    cells AS (
      SELECT "kind", "subdistrictCode", "gradeBefore" AS "before", "gradeAfter" AS "after", count(*)::int AS "count",
        sum("totalAfter" - "totalBefore")::int AS "points" FROM tried GROUP BY 1, 2, 3, 4)
    UPDATE "CreditRehearsal" SET "finishedAt" = now(), "rulebookVersion" = ${rehearsal.rulebook.version},
      "organizations" = (SELECT count(*) FROM tried), "changed" = (SELECT count(*) FROM tried WHERE "gradeBefore" <> "gradeAfter"),
      "distribution" = (SELECT coalesce(jsonb_agg(to_jsonb(cells)), '[]') FROM cells)
    WHERE "id" = ${rehearsalId}::uuid RETURNING "organizations"`;
  return done?.organizations ?? 0;
}
