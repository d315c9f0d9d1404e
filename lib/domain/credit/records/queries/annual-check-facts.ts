import { Prisma } from "@/lib/platform/db/generated/client";
import { dayOf, fact, type Scope } from "./fact-columns";

const tables = Prisma.sql`"AnnualCheck" a JOIN "AnnualCheckCampaign" m ON m."id" = a."campaignId" JOIN "Case" c ON c."id" = a."caseId"`;
const subject = {
  organizationId: `a."organizationId"`,
  caseId: Prisma.sql`a."caseId"`,
  subject: "annualCheck",
};
const origin = (which: string) => Prisma.sql`'annualCheck:' || a."caseId" || ${`:${which}`}`;

/** Whether a report came in time, late or not at all, and what was concluded, also after rectification. */
export const annualCheckFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.filed",
    origin: origin("filed"),
    kind: Prisma.sql`CASE WHEN coalesce(a."daysLate", 0) > 0 THEN 'annualCheck.late' ELSE 'annualCheck.onTime' END`,
    value: Prisma.sql`greatest(1, coalesce(a."daysLate", 0))`,
    occurredOn: Prisma.sql`a."filedOn"`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year", 'filedOn', a."filedOn", 'dueOn', m."dueOn")`,
  })} FROM ${tables} WHERE a."filedOn" IS NOT NULL AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.filed",
    origin: origin("complete"),
    kind: Prisma.sql`'annualCheck.complete'`,
    occurredOn: Prisma.sql`a."filedOn"`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year")`,
  })} FROM ${tables} WHERE a."filedOn" IS NOT NULL AND a."isClean" AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.missed",
    origin: origin("missed"),
    kind: Prisma.sql`'annualCheck.missed'`,
    value: Prisma.sql`greatest(1, a."missedYears")`,
    occurredOn: Prisma.sql`m."dueOn" + 1`,
    endedOn: Prisma.sql`CASE WHEN a."filedOn" IS NOT NULL THEN greatest(a."filedOn", m."dueOn" + 2) END`,
    endReason: Prisma.sql`CASE WHEN a."filedOn" IS NOT NULL THEN 'filed' END`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year", 'dueOn', m."dueOn")`,
  })} FROM ${tables} WHERE (c."status" = 'missed' OR a."missedYears" > 0) AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.concluded",
    origin: origin("conclusion"),
    kind: Prisma.sql`'annualCheck.' || a."conclusion"`,
    occurredOn: dayOf('a."concludedAt"'),
    endedOn: Prisma.sql`CASE WHEN a."reassessment" IS NOT NULL THEN ${dayOf('a."reassessedAt"')} END`,
    endReason: Prisma.sql`CASE WHEN a."reassessment" IS NOT NULL THEN 'reassessed' END`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year")`,
  })} FROM ${tables} WHERE a."conclusion" IS NOT NULL AND a."concludedAt" IS NOT NULL AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.reassessed",
    origin: origin("reassessment"),
    kind: Prisma.sql`'annualCheck.' || a."reassessment"`,
    occurredOn: dayOf('a."reassessedAt"'),
    evidence: Prisma.sql`jsonb_build_object('year', a."year")`,
  })} FROM ${tables} WHERE a."reassessment" IS NOT NULL AND a."reassessedAt" IS NOT NULL AND ${scope('a."organizationId"')}`,
];
