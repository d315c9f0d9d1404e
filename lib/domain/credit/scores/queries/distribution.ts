import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { type OrganizationKind, Prisma } from "@/lib/platform/db/generated/client";
import { type CreditDimension, type CreditGrade, creditDimensions } from "../../schema";

export type GradeCounts = Record<CreditGrade, number>;

export type Distribution = {
  grades: GradeCounts;
  byKind: { key: OrganizationKind; grades: GradeCounts }[];
  bySubdistrict: {
    code: string;
    name: string;
    englishName: string;
    grades: GradeCounts;
    /** Median total of rated organizations; null where there is none. */
    median: number | null;
  }[];
  /** Rated organizations by steps of fifty points. */
  histogram: { from: number; count: number }[];
  /** Mean points of rated organizations, in whole points. */
  dimensionBySubdistrict: { code: string; key: CreditDimension; mean: number }[];
};

/** Organizations of one form, place, grade and step of fifty points, with the sums of their points by dimension. */
type Cell = Record<CreditDimension, number> & {
  kind: OrganizationKind;
  code: string;
  grade: CreditGrade;
  from: number;
  count: number;
};

/** The scores as they stand, of organizations in being. */
const standing = Prisma.sql`"CreditScore" s JOIN "Organization" o ON o."id" = s."organizationId"
  WHERE o."status" NOT IN ('deregistered', 'revoked')`;

const sums = Prisma.raw(creditDimensions.map((key) => `sum(s."${key}")::int AS "${key}"`).join(", "));

const none = (): GradeCounts => ({ A: 0, B: 0, C: 0, D: 0, N: 0 });

function counted(cells: readonly Pick<Cell, "grade" | "count">[]): GradeCounts {
  const counts = none();
  for (const { grade, count } of cells) counts[grade] += count;
  return counts;
}

function histogramOf(rated: readonly Cell[]): Distribution["histogram"] {
  const counts = new Map<number, number>();
  for (const { from, count } of rated) counts.set(from, (counts.get(from) ?? 0) + count);
  return [...counts].map(([from, count]) => ({ from, count })).sort((a, b) => a.from - b.from);
}

function meansOf(code: string, rated: readonly Cell[]): Distribution["dimensionBySubdistrict"] {
  const count = rated.reduce((sum, cell) => sum + cell.count, 0);
  if (count === 0) return [];
  return creditDimensions.map((key) => ({
    code,
    key,
    mean: Math.round(rated.reduce((sum, cell) => sum + cell[key], 0) / count),
  }));
}

/** How many organizations have which grade. Public. */
export async function countGrades(_actor: Actor, tx: Transaction = database()): Promise<GradeCounts> {
  return counted(
    await tx.$queryRaw<Pick<Cell, "grade" | "count">[]>`
      SELECT s."grade"::text AS grade, count(*)::int AS count FROM ${standing} GROUP BY 1`,
  );
}

/** How the scores as they stand are spread: by grade, form, subdistrict, points and dimension. Public. */
export async function distribution(_actor: Actor, tx: Transaction = database()): Promise<Distribution> {
  const cells = await tx.$queryRaw<Cell[]>`
    SELECT o."kind"::text AS kind, o."subdistrictCode" AS code, s."grade"::text AS grade, (s."total" / 50) * 50 AS "from",
      count(*)::int AS count, ${sums}
    FROM ${standing} GROUP BY 1, 2, 3, 4`;
  const medians = await tx.$queryRaw<{ code: string; median: number }[]>`
    SELECT o."subdistrictCode" AS code, percentile_disc(0.5) WITHIN GROUP (ORDER BY s."total") AS median
    FROM ${standing} AND s."grade" <> 'N' GROUP BY 1`;
  const places = await tx.subdistrict.findMany({
    where: { isActive: true },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { code: true, name: true, englishName: true },
  });
  const rated = cells.filter(({ grade }) => grade !== "N");
  const kinds = [...new Set(cells.map(({ kind }) => kind))].sort();
  const codes = [...new Set(rated.map(({ code }) => code))];
  return {
    grades: counted(cells),
    byKind: kinds.map((key) => ({ key, grades: counted(cells.filter(({ kind }) => kind === key)) })),
    bySubdistrict: places.map((place) => ({
      ...place,
      grades: counted(cells.filter(({ code }) => code === place.code)),
      median: medians.find(({ code }) => code === place.code)?.median ?? null,
    })),
    histogram: histogramOf(rated),
    dimensionBySubdistrict: codes.flatMap((code) =>
      meansOf(
        code,
        rated.filter((cell) => cell.code === code),
      ),
    ),
  };
}
