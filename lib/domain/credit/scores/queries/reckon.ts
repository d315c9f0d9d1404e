import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import type { Transaction } from "@/lib/platform/db/client";
import { type OrganizationKind, Prisma } from "@/lib/platform/db/generated/client";
import type { RulebookContent } from "../../rulebooks/schema";
import { type CreditDimension, type CreditGrade, creditDimensions } from "../../schema";
import type { LineRecord } from "../schema";
import { allRecords, linesOf, reckoning, someOf } from "./statement";

export type ReckonedLine = {
  dimension: CreditDimension;
  kind: "start" | "record" | "cap" | "bound";
  key: string | null;
  points: number;
  record:
    | (LineRecord & {
        endedOn: CalendarDate | null;
        publicFrom: CalendarDate;
        publicUntil: CalendarDate | null;
        annulledOn: CalendarDate | null;
      })
    | null;
};

export type Reckoned = Record<CreditDimension, number> & {
  organizationId: string;
  kind: OrganizationKind;
  total: number;
  grade: CreditGrade;
  byTotal: number;
  isYoung: boolean;
  isChecked: boolean;
  lines: ReckonedLine[];
};

type Asked = {
  organizationId: string;
  day: CalendarDate;
  content: RulebookContent;
  /** Other records than those that stand, for what-if. */
  records?: Prisma.Sql;
};

const dimensionColumns = Prisma.raw(creditDimensions.map((key) => `g."${key}"`).join(", "));

/** The score of one organization with its lines, in one statement; null where it stood in no register of the district that day. */
export async function reckonOne(
  tx: Transaction,
  { organizationId, day: date, content, records = allRecords }: Asked,
): Promise<Reckoned | null> {
  const day = Prisma.sql`${date}::date`;
  const wanted = someOf([organizationId], day);
  const [found] = await tx.$queryRaw<Reckoned[]>`
    WITH ${reckoning({ wanted, day, content, records })}, ${linesOf(content)}
    SELECT g."organizationId", o."kind"::text AS "kind", ${dimensionColumns}, g."total", g."grade"::text AS "grade", g."byTotal", g."isYoung", g."isChecked",
      (SELECT jsonb_agg(jsonb_build_object('dimension', l."dimension", 'kind', l."kind", 'key', l."key", 'points', l."points",
          'record', CASE WHEN c."id" IS NOT NULL THEN jsonb_build_object('id', c."id", 'category', c."category", 'source', c."source",
            'value', c."value", 'evidence', c."evidence", 'eventId', c."eventId", 'caseId', c."caseId", 'occurredOn', c."occurredOn",
            'countsFrom', c."countsFrom", 'endedOn', c."endedOn", 'publicUntil', c."publicUntil",
            'isUnderObjection', c."underObjectionSince" IS NOT NULL) END)
          ORDER BY l."kind" <> 'start', l."kind" = 'bound', c."occurredOn" DESC, l."key", c."id")
        FROM lines l LEFT JOIN ${records} c ON c."id" = l."recordId") AS "lines"
    FROM graded g JOIN "Organization" o ON o."id" = g."organizationId"`;
  return found ?? null;
}
