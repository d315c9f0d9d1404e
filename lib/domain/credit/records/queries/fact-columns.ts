import { Prisma } from "@/lib/platform/db/generated/client";

/** A condition on the organizations to look at, for an expression such as `c."organizationId"`; none looks at all. */
export type Scope = (column: string) => Prisma.Sql;

export const scopeOf =
  (organizationIds: readonly string[] | null): Scope =>
  (column) =>
    organizationIds === null
      ? Prisma.sql`true`
      : Prisma.sql`${Prisma.raw(column)} = ANY(${[...organizationIds]}::uuid[])`;

/** The day in Shanghai of a moment. */
export const dayOf = (column: string) => Prisma.raw(`(${column} AT TIME ZONE 'Asia/Shanghai')::date`);

type Fact = {
  organizationId: string;
  /** What makes the fact one and the same: a subject, its identifier, and which of its facts. */
  origin: Prisma.Sql;
  kind: Prisma.Sql;
  value?: Prisma.Sql;
  occurredOn: Prisma.Sql;
  countsFrom?: Prisma.Sql;
  endedOn?: Prisma.Sql;
  endReason?: Prisma.Sql;
  annulledOn?: Prisma.Sql;
  annulReason?: Prisma.Sql;
  caseId?: Prisma.Sql;
  /** Subject and identifier in the event record, and the verb that told of it. */
  subject: string;
  verb: string;
  /** A source other than that of the kind. */
  source?: Prisma.Sql;
  evidence: Prisma.Sql;
};

const nothing = (type: string) => Prisma.raw(`NULL::${type}`);

/** The columns of a fact, in the one order that every source of facts gives them. */
export function fact(columns: Fact): Prisma.Sql {
  const { subject, verb, caseId = nothing("uuid") } = columns;
  return Prisma.sql`${Prisma.raw(columns.organizationId)} AS "organizationId", ${columns.origin} AS "origin", ${columns.kind} AS "kind",
    ${columns.value ?? Prisma.sql`1`}::int AS "value", ${columns.occurredOn} AS "occurredOn",
    ${columns.countsFrom ?? columns.occurredOn} AS "countsFrom", ${columns.endedOn ?? nothing("date")} AS "endedOn",
    ${columns.endReason ?? nothing("text")} AS "endReason", ${columns.annulledOn ?? nothing("date")} AS "annulledOn",
    ${columns.annulReason ?? nothing("text")} AS "annulReason", ${caseId} AS "caseId", ${subject}::text AS "subject", ${verb}::text AS "verb",
    ${columns.source ?? nothing("text")} AS "source", ${columns.evidence} AS "evidence"`;
}
