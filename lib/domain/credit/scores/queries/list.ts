import { searchSql } from "@/lib/domain/organizations/register/queries/condition";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { type OrganizationKind, Prisma } from "@/lib/platform/db/generated/client";
import { type CreditDimension, type CreditGrade, creditDimensions } from "../../schema";

export type ScoreSearch = {
  text?: string;
  grade?: CreditGrade;
  kind?: OrganizationKind;
  subdistrict?: string;
  /** The highest totals first, unless told otherwise. */
  sort?: "-total" | "total" | "name";
  page: number;
  pageSize: number;
};

export type ScoreRow = Record<CreditDimension, number> & {
  organizationId: string;
  name: string;
  englishName: string | null;
  uscc: string | null;
  kind: OrganizationKind;
  subdistrictCode: string;
  total: number;
  grade: CreditGrade;
  /** Day since which it has stood so. */
  day: CalendarDate;
};

const orders = {
  "-total": Prisma.sql`s."total" DESC, s."organizationId" DESC`,
  total: Prisma.sql`s."total", s."organizationId"`,
  name: Prisma.sql`o."sortKey", o."id"`,
} as const;

function conditionOf({ text, grade, kind, subdistrict }: ScoreSearch): Prisma.Sql {
  const parts = [
    Prisma.sql`o."status" NOT IN ('deregistered', 'revoked')`,
    ...(grade ? [Prisma.sql`s."grade" = ${grade}::"CreditGrade"`] : []),
    ...(kind ? [Prisma.sql`o."kind" = ${kind}::"OrganizationKind"`] : []),
    ...(subdistrict ? [Prisma.sql`o."subdistrictCode" = ${subdistrict}`] : []),
  ];
  const typed = text?.trim();
  return Prisma.join(typed ? [...parts, searchSql(typed)] : parts, " AND ");
}

const dimensionColumns = Prisma.raw(creditDimensions.map((key) => `s."${key}"`).join(", "));

/** One page of the scores as they stand, and how many organizations match. Public. */
export async function listScores(
  _actor: Actor,
  search: ScoreSearch,
  tx: Transaction = database(),
): Promise<{ rows: ScoreRow[]; count: number }> {
  const { page, pageSize, sort = "-total" } = search;
  const tables = Prisma.sql`"CreditScore" s JOIN "Organization" o ON o."id" = s."organizationId" WHERE ${conditionOf(search)}`;
  const [rows, [counted]] = [
    await tx.$queryRaw<(Omit<ScoreRow, "day"> & { day: Date })[]>`
      SELECT s."organizationId", o."name", o."englishName", o."uscc", o."kind"::text AS "kind", o."subdistrictCode", s."total",
        s."grade"::text AS "grade", s."day", ${dimensionColumns}
      FROM ${tables} ORDER BY ${orders[sort]} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`,
    await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM ${tables}`,
  ];
  return {
    rows: rows.map((row) => ({ ...row, day: fromDatabaseDate(row.day) })),
    count: counted?.count ?? 0,
  };
}
