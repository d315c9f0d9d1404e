import { Prisma } from "@/lib/platform/db/generated/client";
import { dayOf, fact, type Scope } from "./fact-columns";

const tables = Prisma.sql`"AnnualCheck" a JOIN "AnnualCheckCampaign" m ON m."id" = a."campaignId" JOIN "Case" c ON c."id" = a."caseId"`;
const subject = {
  organizationId: `a."organizationId"`,
  caseId: Prisma.sql`a."caseId"`,
  subject: "annualCheck",
};
const origin = (which: string) => Prisma.sql`'annualCheck:' || a."caseId" || ${`:${which}`}`;
/** How many filings of a check count no more, since they were returned and not sent in again. */
const dropped = Prisma.sql`LEFT JOIN (SELECT "caseId", count(*) AS "times" FROM "MissedReport"
  WHERE "droppedFiledOn" IS NOT NULL GROUP BY "caseId") d ON d."caseId" = a."caseId"`;
const filing = Prisma.sql`1 + coalesce(d."times", 0)`;
/** Those filings, each with its place among them. */
const droppedFilings = Prisma.sql`JOIN (SELECT *, row_number() OVER (PARTITION BY "caseId" ORDER BY "ordinal") AS "place"
  FROM "MissedReport" WHERE "droppedFiledOn" IS NOT NULL) w ON w."caseId" = a."caseId"`;

/** What happened more than once is told apart from its second time on. */
const nth = (ordinal: Prisma.Sql) => Prisma.sql`CASE WHEN ${ordinal} > 1 THEN ':' || ${ordinal} ELSE '' END`;

/** Whether a report came in time, late or not at all, and what was concluded, also after rectification. */
export const annualCheckFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.filed",
    origin: Prisma.sql`${origin("filed")} || ${nth(filing)}`,
    kind: Prisma.sql`CASE WHEN coalesce(a."daysLate", 0) > 0 THEN 'annualCheck.late' ELSE 'annualCheck.onTime' END`,
    value: Prisma.sql`greatest(1, coalesce(a."daysLate", 0))`,
    occurredOn: Prisma.sql`a."filedOn"`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year", 'filedOn', a."filedOn", 'dueOn', m."dueOn")`,
  })} FROM ${tables} ${dropped} WHERE a."filedOn" IS NOT NULL AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.filed",
    origin: Prisma.sql`${origin("complete")} || ${nth(filing)}`,
    kind: Prisma.sql`'annualCheck.complete'`,
    occurredOn: Prisma.sql`a."filedOn"`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year")`,
  })} FROM ${tables} ${dropped} WHERE a."filedOn" IS NOT NULL AND a."isClean" AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.filed",
    origin: Prisma.sql`${origin("filed")} || ${nth(Prisma.sql`w."place"`)}`,
    kind: Prisma.sql`CASE WHEN w."droppedDaysLate" > 0 THEN 'annualCheck.late' ELSE 'annualCheck.onTime' END`,
    value: Prisma.sql`greatest(1, coalesce(w."droppedDaysLate", 0))`,
    occurredOn: Prisma.sql`w."droppedFiledOn"`,
    endedOn: Prisma.sql`w."since"`,
    endReason: Prisma.sql`'notCorrected'`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year", 'filedOn', w."droppedFiledOn", 'dueOn', m."dueOn")`,
  })} FROM ${tables} ${droppedFilings} WHERE ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.filed",
    origin: Prisma.sql`${origin("complete")} || ${nth(Prisma.sql`w."place"`)}`,
    kind: Prisma.sql`'annualCheck.complete'`,
    occurredOn: Prisma.sql`w."droppedFiledOn"`,
    endedOn: Prisma.sql`w."since"`,
    endReason: Prisma.sql`'notCorrected'`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year")`,
  })} FROM ${tables} ${droppedFilings} WHERE w."droppedClean" AND ${scope('a."organizationId"')}`,
  Prisma.sql`SELECT ${fact({
    ...subject,
    verb: "annualCheck.missed",
    origin: Prisma.sql`${origin("missed")} || ${nth(Prisma.sql`w."ordinal"`)}`,
    kind: Prisma.sql`'annualCheck.missed'`,
    value: Prisma.sql`w."years"`,
    occurredOn: Prisma.sql`w."since"`,
    endedOn: Prisma.sql`CASE WHEN w."filedOn" IS NOT NULL THEN greatest(w."filedOn", w."since" + 1) END`,
    endReason: Prisma.sql`CASE WHEN w."filedOn" IS NOT NULL THEN 'filed' END`,
    annulledOn: Prisma.sql`w."annulledOn"`,
    annulReason: Prisma.sql`w."annulReason"`,
    evidence: Prisma.sql`jsonb_build_object('year', a."year", 'dueOn', m."dueOn")`,
  })} FROM ${tables} JOIN "MissedReport" w ON w."caseId" = a."caseId" WHERE ${scope('a."organizationId"')}`,
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
