import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { Prisma } from "@/lib/platform/db/generated/client";
import { dayOf, fact, type Scope } from "./fact-columns";

/** Approved changes of the register, charters and officers. */
export const registrationFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `c."organizationId"`,
    subject: "registration",
    verb: "registration.approved",
    caseId: Prisma.sql`c."id"`,
    origin: Prisma.sql`'registration:' || c."id"`,
    kind: Prisma.sql`CASE c."kind" WHEN 'charterApproval' THEN 'governance.charterApproved'
      WHEN 'officerFiling' THEN 'governance.officersFiled' ELSE 'registration.changeRegistered' END`,
    occurredOn: dayOf('c."decidedAt"'),
    evidence: Prisma.sql`jsonb_build_object('number', c."number")`,
  })} FROM "Case" c WHERE c."procedure" = 'registration' AND c."outcome" = 'approved' AND c."decidedAt" IS NOT NULL
    AND c."organizationId" IS NOT NULL AND c."kind" IN ('change', 'charterApproval', 'officerFiling') AND ${scope('c."organizationId"')}`,
];

const ofTheDistrict = Prisma.sql`o."registeredBy" = 'district' AND o."kind" <> 'communityOrganization' AND o."deregisteredOn" IS NULL`;

/**
 * How the register stands today: party organization and website, certificates and terms that ran out. Such a record ends when the
 * register says otherwise; when it says so again later, that is another fact.
 */
export const registerStates = (scope: Scope, today: CalendarDate): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `o."id"`,
    subject: "organization",
    verb: "organization.changed",
    origin: Prisma.sql`'organization:' || o."id" || ':party:' || coalesce(r."id"::text, 'register') || ':' || o."partyOrganization"`,
    kind: Prisma.sql`CASE WHEN o."partyOrganization" IN ('liaison', 'jointBranch') THEN 'governance.partyLiaison' ELSE 'governance.partyOrganization' END`,
    occurredOn: Prisma.sql`coalesce(${dayOf('r."changedAt"')}, o."establishedOn")`,
    evidence: Prisma.sql`jsonb_build_object('form', o."partyOrganization")`,
  })} FROM "Organization" o
    LEFT JOIN LATERAL (SELECT r."id", r."changedAt" FROM "RegisterChange" r
      WHERE r."organizationId" = o."id" AND r."field" = 'partyOrganization'
      ORDER BY r."changedAt" DESC LIMIT 1) r ON true
    WHERE o."partyOrganization" <> 'none' AND ${ofTheDistrict} AND ${scope('o."id"')}`,
  Prisma.sql`SELECT ${fact({
    organizationId: `o."id"`,
    subject: "organization",
    verb: "organization.changed",
    origin: Prisma.sql`'organization:' || o."id" || ':certificate:' || o."certificateValidUntil"`,
    kind: Prisma.sql`'registration.certificateExpired'`,
    occurredOn: Prisma.sql`o."certificateValidUntil" + 1`,
    evidence: Prisma.sql`jsonb_build_object('validUntil', o."certificateValidUntil")`,
  })} FROM "Organization" o
    WHERE o."certificateValidUntil" < ${today}::date AND ${ofTheDistrict} AND ${scope('o."id"')}`,
  Prisma.sql`SELECT ${fact({
    organizationId: `o."id"`,
    subject: "organization",
    verb: "organization.changed",
    origin: Prisma.sql`'organization:' || o."id" || ':website' || coalesce(':' || r."id"::text, '')`,
    kind: Prisma.sql`'society.disclosure'`,
    occurredOn: Prisma.sql`coalesce(${dayOf('r."changedAt"')}, o."establishedOn")`,
    evidence: Prisma.sql`jsonb_build_object('website', o."website")`,
  })} FROM "Organization" o
    LEFT JOIN LATERAL (SELECT r."id", r."changedAt" FROM "RegisterChange" r
      WHERE r."organizationId" = o."id" AND r."field" = 'website' AND coalesce(r."before" #>> '{}', '') = ''
      ORDER BY r."changedAt" DESC LIMIT 1) r ON true
    WHERE o."website" <> '' AND ${ofTheDistrict} AND ${scope('o."id"')}`,
  Prisma.sql`SELECT DISTINCT ON (f."organizationId") ${fact({
    organizationId: `f."organizationId"`,
    subject: "organization",
    verb: "organization.changed",
    origin: Prisma.sql`'office:' || f."id" || ':term:' || f."termEndsOn"`,
    kind: Prisma.sql`'governance.termExpired'`,
    occurredOn: Prisma.sql`f."termEndsOn" + 1`,
    evidence: Prisma.sql`jsonb_build_object('termEndsOn', f."termEndsOn")`,
  })} FROM "Office" f JOIN "Organization" o ON o."id" = f."organizationId"
    WHERE f."endedOn" IS NULL AND f."termEndsOn" < ${today}::date AND f."title" IN ('legalRepresentative', 'chair', 'head')
      AND ${ofTheDistrict} AND ${scope('f."organizationId"')}
    ORDER BY f."organizationId", f."termEndsOn", f."id"`,
];

/** Kinds of the records above, which stand only as long as the register says so. */
export const stateKinds = [
  "governance.partyOrganization",
  "governance.partyLiaison",
  "society.disclosure",
  "registration.certificateExpired",
  "governance.termExpired",
] as const;

/** Grades of evaluations, until they are replaced, taken back or run out. */
export const evaluationFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `e."organizationId"`,
    subject: "evaluation",
    verb: "evaluation.graded",
    caseId: Prisma.sql`e."caseId"`,
    origin: Prisma.sql`'evaluation:' || e."caseId"`,
    kind: Prisma.sql`'evaluation.grade' || e."grade"`,
    value: Prisma.sql`e."grade"`,
    occurredOn: Prisma.sql`e."validFrom"`,
    endedOn: Prisma.sql`least(e."endedOn", e."validUntil" + 1, e."replacedOn")`,
    endReason: Prisma.sql`CASE WHEN e."endedOn" IS NOT NULL THEN 'revoked' WHEN e."replacedOn" IS NOT NULL THEN 'replaced' ELSE 'expired' END`,
    evidence: Prisma.sql`jsonb_build_object('grade', e."grade", 'validUntil', e."validUntil")`,
  })} FROM (SELECT *, lead("validFrom") OVER (PARTITION BY "organizationId" ORDER BY "validFrom", "caseId") AS "replacedOn"
      FROM "Evaluation" WHERE "grade" IS NOT NULL AND "validFrom" IS NOT NULL) e WHERE ${scope('e."organizationId"')}`,
];
