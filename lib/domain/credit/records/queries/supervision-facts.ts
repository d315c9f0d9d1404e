import { Prisma } from "@/lib/platform/db/generated/client";
import { dayOf, fact, type Scope } from "./fact-columns";

const inspection = {
  organizationId: `i."organizationId"`,
  subject: "inspection",
  caseId: Prisma.sql`i."caseId"`,
};
const inspections = Prisma.sql`"Inspection" i JOIN "Case" c ON c."id" = i."caseId"`;

/** Conclusions of inspections, and what became of their orders. */
export const inspectionFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    ...inspection,
    verb: "inspection.concluded",
    origin: Prisma.sql`'inspection:' || i."caseId" || ':conclusion'`,
    kind: Prisma.sql`'inspection.' || i."conclusion"`,
    occurredOn: Prisma.sql`coalesce(i."inspectedOn", ${dayOf('c."decidedAt"')})`,
    countsFrom: Prisma.sql`greatest(i."inspectedOn", ${dayOf('c."decidedAt"')})`,
    evidence: Prisma.sql`jsonb_build_object('number', c."number", 'findings', (SELECT count(*) FROM "InspectionFinding" f WHERE f."caseId" = i."caseId"))`,
  })} FROM ${inspections} WHERE i."conclusion" IS NOT NULL AND c."status" IN ('rectifying', 'reported', 'closed')
    AND coalesce(i."inspectedOn", ${dayOf('c."decidedAt"')}) IS NOT NULL AND ${scope('i."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...inspection,
    verb: "inspection.rectificationVerified",
    origin: Prisma.sql`'inspection:' || i."caseId" || ':rectified'`,
    kind: Prisma.sql`'inspection.rectified'`,
    occurredOn: dayOf('i."verifiedAt"'),
    evidence: Prisma.sql`jsonb_build_object('order', i."orderNumber")`,
  })} FROM ${inspections} WHERE i."verifiedAt" IS NOT NULL AND i."orderNumber" IS NOT NULL AND ${scope('i."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...inspection,
    verb: "inspection.orderOverdue",
    origin: Prisma.sql`'inspection:' || i."caseId" || ':overdue'`,
    kind: Prisma.sql`'inspection.rectificationOverdue'`,
    occurredOn: Prisma.sql`i."rectifyBy" + 1`,
    countsFrom: Prisma.sql`greatest(i."rectifyBy" + 1, ${dayOf('i."overdueSince"')})`,
    evidence: Prisma.sql`jsonb_build_object('order', i."orderNumber", 'rectifyBy', i."rectifyBy")`,
  })} FROM ${inspections} WHERE i."overdueSince" IS NOT NULL AND i."rectifyBy" IS NOT NULL AND ${scope('i."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    organizationId: `k."organizationId"`,
    subject: "contactCheck",
    verb: "contactCheck.found",
    caseId: Prisma.sql`k."caseId"`,
    origin: Prisma.sql`'contactCheck:' || k."caseId"`,
    kind: Prisma.sql`CASE k."finding" WHEN 'reached' THEN 'registration.reachable' ELSE 'registration.unreachable' END`,
    occurredOn: dayOf('k."foundAt"'),
    endedOn: Prisma.sql`CASE WHEN k."finding" = 'unreachable' THEN ${dayOf('k."reachedAt"')} END`,
    endReason: Prisma.sql`CASE WHEN k."finding" = 'unreachable' AND k."reachedAt" IS NOT NULL THEN 'reached' END`,
    evidence: Prisma.sql`'{}'::jsonb`,
  })} FROM (SELECT *, min("foundAt") FILTER (WHERE "finding" = 'reached')
        OVER (PARTITION BY "organizationId" ORDER BY "foundAt" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS "reachedAt"
      FROM "ContactCheck" WHERE "finding" IS NOT NULL AND "foundAt" IS NOT NULL) k WHERE ${scope('k."organizationId"')}`,
];

/** Penalties as decided, by the bureau or by another department; the fine is counted in whole thousands of yuan. */
export const penaltyFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `p."organizationId"`,
    subject: "penalty",
    verb: "penalty.decided",
    caseId: Prisma.sql`p."caseId"`,
    source: Prisma.sql`CASE WHEN p."caseId" IS NULL THEN 'government' END`,
    origin: Prisma.sql`'penalty:' || p."id"`,
    kind: Prisma.sql`'penalty.' || p."kind"`,
    value: Prisma.sql`CASE WHEN p."kind" = 'fine' THEN greatest(1, coalesce(p."fine", 0) / 100000) ELSE 1 END`,
    occurredOn: Prisma.sql`p."decidedOn"`,
    countsFrom: Prisma.sql`CASE WHEN p."caseId" IS NULL THEN greatest(p."decidedOn", ${dayOf('p."createdAt"')}) ELSE p."decidedOn" END`,
    endedOn: Prisma.sql`CASE WHEN p."kind" = 'suspension' THEN p."suspendedUntil" + 1 END`,
    endReason: Prisma.sql`CASE WHEN p."kind" = 'suspension' AND p."suspendedUntil" IS NOT NULL THEN 'over' END`,
    annulledOn: Prisma.sql`p."annulledOn"`,
    annulReason: Prisma.sql`p."annulReason"`,
    evidence: Prisma.sql`jsonb_build_object('decision', p."number", 'department', p."department", 'fine', coalesce(p."fine", 0) / 100)`,
  })} FROM "Penalty" p WHERE ${scope('p."organizationId"')}`,
];

/** Entries of the two statutory lists, while they stand. */
export const listingFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `l."organizationId"`,
    subject: "listing",
    verb: "listing.decided",
    caseId: Prisma.sql`l."caseId"`,
    origin: Prisma.sql`'listing:' || l."caseId"`,
    kind: Prisma.sql`'listing.' || l."list"`,
    occurredOn: Prisma.sql`l."listedOn"`,
    endedOn: Prisma.sql`CASE WHEN c."status" <> 'annulled' THEN l."removedOn" END`,
    endReason: Prisma.sql`CASE WHEN l."removedOn" IS NOT NULL AND c."status" <> 'annulled' THEN 'removed' END`,
    annulledOn: Prisma.sql`CASE WHEN c."status" = 'annulled' THEN l."removedOn" END`,
    annulReason: Prisma.sql`CASE WHEN c."status" = 'annulled' THEN l."removalReason" END`,
    evidence: Prisma.sql`jsonb_build_object('decision', coalesce(l."decisionNumber", ''), 'condition', l."condition", 'exitFrom', coalesce(l."exitFrom"::text, ''))`,
  })} FROM "Listing" l JOIN "Case" c ON c."id" = l."caseId" WHERE l."listedOn" IS NOT NULL AND ${scope('l."organizationId"')}`,
];
