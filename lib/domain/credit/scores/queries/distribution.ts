import type { Actor } from "@/lib/platform/auth/actor";
import { database, type Transaction } from "@/lib/platform/db/client";
import { type OrganizationKind, Prisma } from "@/lib/platform/db/generated/client";
import { type CreditDimension, type CreditGrade, creditDimensions } from "../../schema";

export type DistributionFilter = { kind?: OrganizationKind; subdistrict?: string };

export type GradeCounts = Record<CreditGrade, number>;

export type Distribution = {
  grades: GradeCounts;
  byKind: { key: OrganizationKind; grades: GradeCounts }[];
  bySubdistrict: {
    code: string;
    name: string;
    englishName: string;
    grades: GradeCounts;
    median: number | null;
  }[];
  /** Rated organizations by steps of fifty points. */
  histogram: { from: number; count: number }[];
  /** Quartiles of the points of rated organizations, by dimension. */
  dimensions: { key: CreditDimension; lower: number; median: number; upper: number }[];
  /** Mean points of rated organizations, in whole points. */
  dimensionBySubdistrict: { code: string; key: CreditDimension; mean: number }[];
};

type Cell = { kind: OrganizationKind; code: string; grade: CreditGrade; count: number };

const none = (): GradeCounts => ({ A: 0, B: 0, C: 0, D: 0, N: 0 });

function added(cells: readonly Cell[]): GradeCounts {
  const counts = none();
  for (const { grade, count } of cells) counts[grade] += count;
  return counts;
}

function standing({ kind, subdistrict }: DistributionFilter): Prisma.Sql {
  return Prisma.sql`"CreditScore" s JOIN "Organization" o ON o."id" = s."organizationId"
    WHERE o."status" NOT IN ('deregistered', 'revoked')
    ${kind ? Prisma.sql`AND o."kind" = ${kind}::"OrganizationKind"` : Prisma.empty}
    ${subdistrict ? Prisma.sql`AND o."subdistrictCode" = ${subdistrict}` : Prisma.empty}`;
}

const each = (phrase: (key: CreditDimension) => string) =>
  Prisma.raw(creditDimensions.map(phrase).join(", "));

type Quartiles = Record<CreditDimension, number[] | null>;
type Means = Record<CreditDimension, number | null> & { code: string; median: number | null };

/** How the scores as they stand are spread: by grade, form, subdistrict, points and dimension. Public. */
export async function distribution(
  _actor: Actor,
  filter: DistributionFilter = {},
  tx: Transaction = database(),
): Promise<Distribution> {
  const from = standing(filter);
  const cells = await tx.$queryRaw<Cell[]>`
    SELECT o."kind"::text AS kind, o."subdistrictCode" AS code, s."grade"::text AS grade, count(*)::int AS count FROM ${from} GROUP BY 1, 2, 3`;
  const histogram = await tx.$queryRaw<{ from: number; count: number }[]>`
    SELECT (s."total" / 50) * 50 AS "from", count(*)::int AS count FROM ${from} AND s."grade" <> 'N' GROUP BY 1 ORDER BY 1`;
  const [quartiles] = await tx.$queryRaw<Quartiles[]>`
    SELECT ${each((key) => `percentile_disc(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY s."${key}") AS "${key}"`)}
    FROM ${from} AND s."grade" <> 'N'`;
  const means = await tx.$queryRaw<Means[]>`
    SELECT o."subdistrictCode" AS code, percentile_disc(0.5) WITHIN GROUP (ORDER BY s."total") AS median,
      ${each((key) => `round(avg(s."${key}"))::int AS "${key}"`)}
    FROM ${from} AND s."grade" <> 'N' GROUP BY 1`;
  const places = await tx.subdistrict.findMany({
    where: { isActive: true },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { code: true, name: true, englishName: true },
  });
  const kinds = [...new Set(cells.map(({ kind }) => kind))].sort();
  return {
    grades: added(cells),
    byKind: kinds.map((key) => ({ key, grades: added(cells.filter(({ kind }) => kind === key)) })),
    bySubdistrict: places.map((place) => ({
      ...place,
      grades: added(cells.filter(({ code }) => code === place.code)),
      median: means.find(({ code }) => code === place.code)?.median ?? null,
    })),
    histogram,
    dimensions: creditDimensions.map((key) => {
      const [lower = 0, median = 0, upper = 0] = quartiles?.[key] ?? [];
      return { key, lower, median, upper };
    }),
    dimensionBySubdistrict: means.flatMap((row) =>
      creditDimensions.map((key) => ({ code: row.code, key, mean: row[key] ?? 0 })),
    ),
  };
}
