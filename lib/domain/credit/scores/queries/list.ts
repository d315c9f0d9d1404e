import { searchSql } from "@/lib/domain/organizations/register/queries/condition";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock/calendar-date";
import { database, type Transaction } from "@/lib/platform/db/client";
import { fromDatabaseDate } from "@/lib/platform/db/dates";
import { type OrganizationKind, Prisma } from "@/lib/platform/db/generated/client";
import { type CreditDimension, type CreditGrade, creditDimensions } from "../../schema";

export const scoreOrders = ["-total", "total", "name", "points", "-points"] as const;
export type ScoreOrder = (typeof scoreOrders)[number];

type ScoreFilter = {
  text?: string;
  grade?: CreditGrade;
  kind?: OrganizationKind;
  subdistrict?: string;
  /** Only what has a grade, to be read by the points of this dimension, as the means of the district count it. */
  dimension?: CreditDimension;
  /** The highest totals first, unless told otherwise. "points" are those of the dimension. */
  sort?: ScoreOrder;
};

export type ScoreSearch = ScoreFilter & { page: number; pageSize: number };

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

function orderOf({ sort = "-total", dimension }: ScoreFilter): Prisma.Sql {
  if (sort !== "points" && sort !== "-points") return orders[sort];
  if (!dimension) return orders["-total"];
  const points = Prisma.raw(`s."${dimension}"`);
  return sort === "points"
    ? Prisma.sql`${points}, s."total", s."organizationId"`
    : Prisma.sql`${points} DESC, s."total" DESC, s."organizationId" DESC`;
}

/** Finds of a search come first: together with an order the planner would walk the whole index of totals for a rare word. */
const entriesFor = (typed: string) =>
  Prisma.sql`(SELECT * FROM "Organization" WHERE ${searchSql(typed)} OFFSET 0)`;

/** The scores that a search asks for, as "s" with their entries as "o". */
function foundSql({ text = "", grade, kind, subdistrict, dimension }: ScoreFilter): Prisma.Sql {
  const typed = text.trim();
  const entries = typed ? entriesFor(typed) : Prisma.sql`"Organization"`;
  const conditions = [
    Prisma.sql`o."status" NOT IN ('deregistered', 'revoked')`,
    ...(grade ? [Prisma.sql`s."grade" = ${grade}::"CreditGrade"`] : []),
    ...(kind ? [Prisma.sql`o."kind" = ${kind}::"OrganizationKind"`] : []),
    ...(subdistrict ? [Prisma.sql`o."subdistrictCode" = ${subdistrict}`] : []),
    ...(dimension ? [Prisma.sql`s."grade" <> 'N'`] : []),
  ];
  return Prisma.sql`"CreditScore" s JOIN ${entries} o ON o."id" = s."organizationId" WHERE ${Prisma.join(conditions, " AND ")}`;
}

const columns = Prisma.sql`s."organizationId", o."name", o."englishName", o."uscc", o."kind"::text AS "kind", o."subdistrictCode",
  s."total", s."grade"::text AS "grade", s."day", ${Prisma.raw(creditDimensions.map((key) => `s."${key}"`).join(", "))}`;

type ReadRow = Omit<ScoreRow, "day"> & { day: Date };

const rowOf = (row: ReadRow): ScoreRow => ({ ...row, day: fromDatabaseDate(row.day) });

/** How many organizations match. Public. */
export async function countScores(
  _actor: Actor,
  filter: ScoreFilter,
  tx: Transaction = database(),
): Promise<number> {
  const [counted] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${foundSql(filter)}`;
  return counted?.count ?? 0;
}

/** One page of the scores as they stand, and how many organizations match. Public. */
export async function listScores(
  actor: Actor,
  { page, pageSize, ...filter }: ScoreSearch,
  tx: Transaction = database(),
): Promise<{ rows: ScoreRow[]; count: number }> {
  const rows = await tx.$queryRaw<ReadRow[]>`
    SELECT ${columns} FROM ${foundSql(filter)}
    ORDER BY ${orderOf(filter)} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`;
  return { rows: rows.map(rowOf), count: await countScores(actor, filter, tx) };
}

/** Every score that matches, in its order, read in blocks: for files of any length. Public. */
export async function* readScores(
  _actor: Actor,
  filter: ScoreFilter,
  blockSize = 1_000,
): AsyncGenerator<ScoreRow> {
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT s."organizationId" AS id FROM ${foundSql(filter)} ORDER BY ${orderOf(filter)}`;
  for (let start = 0; start < found.length; start += blockSize) {
    const ids = found.slice(start, start + blockSize).map(({ id }) => id);
    const rows = await database().$queryRaw<ReadRow[]>`
      SELECT ${columns} FROM "CreditScore" s JOIN "Organization" o ON o."id" = s."organizationId"
      WHERE s."organizationId" = ANY(${ids}::uuid[])`;
    const byId = new Map(rows.map((row) => [row.organizationId, rowOf(row)]));
    yield* ids.flatMap((id) => byId.get(id) ?? []);
  }
}
