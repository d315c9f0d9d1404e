import { getRule } from "@/lib/domain/district/queries/rules";
import type { Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { type FactScope, facts } from "../queries/facts";
import { stateKinds } from "../queries/register-facts";
import { correctionPrefix, recordKinds } from "../rules";

const kinds = JSON.stringify(
  Object.entries(recordKinds).map(([kind, { category, dimension, source, isAdverse }]) => ({
    kind,
    category,
    dimension,
    source,
    isAdverse,
  })),
);

type Drawn = { recorded: number; changed: number; ended: number };

/**
 * Ends of facts that are known only now, and annulments, for the record drawn from a fact and for those that corrected it.
 * What credit itself ended earlier, annulled or repaired stays so.
 */
const followChanges = (tx: Transaction, found: Prisma.Sql, months: number) => tx.$executeRaw`
  WITH RECURSIVE told AS (
    SELECT r."id", r."correctedById", f."endedOn", f."endReason", f."annulledOn", f."annulReason"
    FROM (${found}) f JOIN "CreditRecord" r ON r."origin" = f."origin"
    WHERE f."endedOn" IS NOT NULL OR f."annulledOn" IS NOT NULL
    UNION ALL
    SELECT c."id", c."correctedById", t."endedOn", t."endReason", t."annulledOn", t."annulReason"
    FROM told t JOIN "CreditRecord" c ON c."id" = t."correctedById")
  UPDATE "CreditRecord" r SET "endedOn" = least(r."endedOn", t."endedOn"),
    "endReason" = CASE WHEN t."endedOn" < r."endedOn" OR r."endedOn" IS NULL THEN t."endReason" ELSE r."endReason" END,
    "annulledOn" = coalesce(r."annulledOn", t."annulledOn"), "annulReason" = coalesce(r."annulReason", t."annulReason"),
    "publicUntil" = CASE WHEN r."publicUntil" IS NOT NULL
      THEN (coalesce(least(r."endedOn", t."endedOn"), r."occurredOn") + make_interval(months => ${months}::int))::date END
  FROM told t WHERE t."id" = r."id"
    AND (t."endedOn" < coalesce(r."endedOn", 'infinity') OR (r."annulledOn" IS NULL AND t."annulledOn" IS NOT NULL))`;

/** Records of what the register says no longer, and those that corrected them. */
const endStates = (
  tx: Transaction,
  found: Prisma.Sql,
  { organizationIds, today }: FactScope,
) => tx.$executeRaw`
  WITH RECURSIVE gone AS (
    SELECT r."id", r."correctedById" FROM "CreditRecord" r
    WHERE r."kind" = ANY(${[...stateKinds]}) AND r."endedOn" IS NULL AND NOT starts_with(r."origin", ${correctionPrefix})
      AND ${organizationIds === null ? Prisma.sql`true` : Prisma.sql`r."organizationId" = ANY(${[...organizationIds]}::uuid[])`}
      AND NOT EXISTS (SELECT FROM (${found}) f WHERE f."origin" = r."origin")
    UNION ALL
    SELECT c."id", c."correctedById" FROM gone g JOIN "CreditRecord" c ON c."id" = g."correctedById")
  UPDATE "CreditRecord" r SET "endedOn" = ${today}::date, "endReason" = 'registerChanged'
  FROM gone g WHERE g."id" = r."id" AND r."endedOn" IS NULL`;

/**
 * Draws records from the facts of the other domains: new facts are recorded once each, known ones follow their ends and
 * annulments. Idempotent by origin. The caller reckons the scores anew. Within five working days of the fact (Order 60
 * art. 8) is the law's limit; the job does it within minutes.
 */
export async function drawRecords(tx: Transaction, scope: FactScope): Promise<Drawn> {
  const months = await getRule("credit.dishonestyMonths", scope.today, tx);
  const found = facts(scope);
  const recorded = await tx.$executeRaw`
    INSERT INTO "CreditRecord" ("id", "organizationId", "category", "dimension", "kind", "value", "source", "origin", "eventId", "caseId",
      "evidence", "occurredOn", "countsFrom", "endedOn", "endReason", "publicFrom", "publicUntil", "annulledOn", "annulReason")
    SELECT gen_random_uuid(), f."organizationId", k."category"::"CreditCategory", k."dimension"::"CreditDimension", f."kind", f."value",
      coalesce(f."source", k."source")::"CreditSource", f."origin",
      (SELECT e."id" FROM "Event" e WHERE e."subjectType" = f."subject"
        AND e."subjectId" = coalesce(f."caseId"::text, split_part(f."origin", ':', 2)) ORDER BY e."verb" = f."verb" DESC, e."position" DESC LIMIT 1),
      f."caseId", f."evidence", f."occurredOn", f."countsFrom", f."endedOn", f."endReason", f."countsFrom",
      CASE WHEN k."isAdverse" THEN (coalesce(f."endedOn", f."occurredOn") + make_interval(months => ${months}::int))::date END,
      f."annulledOn", f."annulReason"
    FROM (${found}) f
    JOIN jsonb_to_recordset(${kinds}::jsonb) AS k("kind" text, "category" text, "dimension" text, "source" text, "isAdverse" boolean)
      ON k."kind" = f."kind"
    ON CONFLICT ("origin") DO NOTHING`;
  const changed = await followChanges(tx, found, months);
  const ended = await endStates(tx, facts({ ...scope, isStateOnly: true }), scope);
  return { recorded, changed, ended };
}
