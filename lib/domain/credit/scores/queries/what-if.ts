import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { isRecordKind, recordKinds } from "../../records/rules";
import type { RulebookContent } from "../../rulebooks/schema";
import type { CreditGrade } from "../../schema";
import type { WhatIf } from "../schema";
import { reckoning, someOf } from "./statement";

const traitsOf = (kind: string) =>
  isRecordKind(kind) ? recordKinds[kind] : { category: "other", dimension: "society", source: "public" };

/** The records of an organization with others put to them and some left out, in place of the table. */
export function recordsIf(organizationId: string, { added, removedIds }: WhatIf): Prisma.Sql {
  const rows = added.map(({ kind, value, occurredOn }) => {
    const { category, dimension, source } = traitsOf(kind);
    return { kind, value, occurredOn, category, dimension, source };
  });
  return Prisma.sql`(
    SELECT "id", "organizationId", "category", "dimension", "kind", "value", "source", "evidence", "eventId", "caseId", "occurredOn", "countsFrom",
      "endedOn", "annulledOn", "publicUntil", "underObjectionSince"
    FROM "CreditRecord" WHERE "organizationId" = ${organizationId}::uuid AND NOT "id" = ANY(${removedIds}::uuid[])
    UNION ALL
    SELECT gen_random_uuid(), ${organizationId}::uuid, a."category"::"CreditCategory", a."dimension"::"CreditDimension", a."kind", a."value",
      a."source"::"CreditSource", '{}'::jsonb, NULL, NULL, a."occurredOn", a."occurredOn", NULL, NULL, NULL, NULL
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS a("kind" text, "value" int, "occurredOn" date, "category" text, "dimension" text, "source" text))`;
}

type Question = { organizationId: string; day: CalendarDate; content: RulebookContent; whatIf: WhatIf };

/** Total and grade if other records stood: the same statement that scores everything, over other records. */
export async function scoreIf(
  { organizationId, day: date, content, whatIf }: Question,
  tx: Transaction = database(),
): Promise<{ total: number; grade: CreditGrade } | null> {
  const day = Prisma.sql`${date}::date`;
  const records = recordsIf(organizationId, whatIf);
  const [found] = await tx.$queryRaw<{ total: number; grade: CreditGrade }[]>`
    WITH ${reckoning({ wanted: someOf([organizationId], day), day, content, records })}
    SELECT "total", "grade"::text AS "grade" FROM graded`;
  return found ?? null;
}
