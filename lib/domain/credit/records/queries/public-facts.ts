import { Prisma } from "@/lib/platform/db/generated/client";
import { dayOf, fact, type Scope } from "./fact-columns";

/** What residents told: complaints found to be right, and thanks. */
export const complaintFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `k."organizationId"`,
    subject: "complaint",
    verb: "complaint.closed",
    caseId: Prisma.sql`k."caseId"`,
    origin: Prisma.sql`'complaint:' || k."caseId"`,
    kind: Prisma.sql`CASE WHEN k."isThanks" THEN 'complaint.thanks' ELSE 'complaint.' || k."outcome" END`,
    occurredOn: dayOf('coalesce(c."closedAt", c."decidedAt", k."repliedAt")'),
    evidence: Prisma.sql`jsonb_build_object('topic', k."topic")`,
  })} FROM "Complaint" k JOIN "Case" c ON c."id" = k."caseId"
    WHERE ((k."isThanks" AND c."status" = 'thanked') OR (NOT k."isThanks" AND c."status" = 'closed' AND k."outcome" IN ('upheld', 'partlyUpheld')))
      AND coalesce(c."closedAt", c."decidedAt", k."repliedAt") IS NOT NULL AND ${scope('k."organizationId"')}`,
];

/** What courts, other departments and the market told, as it was imported. */
export const externalFacts = (scope: Scope): Prisma.Sql[] => [
  Prisma.sql`SELECT ${fact({
    organizationId: `x."organizationId"`,
    subject: "externalRecord",
    verb: "externalRecord.imported",
    origin: Prisma.sql`'externalRecord:' || x."id"`,
    kind: Prisma.sql`CASE x."source" WHEN 'court' THEN 'court.dishonest' WHEN 'tax' THEN 'tax.arrears' WHEN 'market' THEN 'market.abnormal'
      WHEN 'commendation' THEN 'society.commendation' ELSE 'projects.purchase' END`,
    occurredOn: Prisma.sql`x."occurredOn"`,
    countsFrom: Prisma.sql`greatest(x."occurredOn", ${dayOf('x."createdAt"')})`,
    endedOn: Prisma.sql`CASE WHEN x."source" IN ('court', 'tax', 'market') THEN x."endedOn" END`,
    endReason: Prisma.sql`CASE WHEN x."source" IN ('court', 'tax', 'market') AND x."endedOn" IS NOT NULL THEN 'over' END`,
    annulledOn: Prisma.sql`x."annulledOn"`,
    annulReason: Prisma.sql`x."annulReason"`,
    evidence: Prisma.sql`jsonb_build_object('decision', x."number", 'department', x."department", 'facts', x."facts")`,
  })} FROM "ExternalRecord" x LEFT JOIN "ExternalBatch" b ON b."id" = x."batchId"
    WHERE x."source" <> 'penalty' AND (x."batchId" IS NULL OR b."confirmedAt" IS NOT NULL) AND ${scope('x."organizationId"')}`,
];
