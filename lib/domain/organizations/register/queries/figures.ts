import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { RegisterFilter } from "../schema";
import { facetSql, filterSql } from "./condition";

const { sql, join } = Prisma;

export type YearFigure = { year: number; count: number };

export type RegisterFigures = {
  kind: Map<string, number>;
  sector: Map<string, number>;
  subdistrict: Map<string, number>;
  /** By year of founding, years without entries included. */
  years: YearFigure[];
};

const counted = {
  kind: facetSql.kind,
  sector: facetSql.sector,
  subdistrict: facetSql.subdistrict,
  year: sql`extract(year FROM "establishedOn")::int::text`,
};

function withoutGaps(counts: Map<string, number>): YearFigure[] {
  const years = [...counts.keys()].map(Number);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: counts.get(String(year)) ?? 0 };
  });
}

/** Entries under a whole filter, by kind, field, subdistrict and year. Public: the same for every actor. */
export async function getRegisterFigures(_actor: Actor, filter: RegisterFilter): Promise<RegisterFigures> {
  const figures = Object.entries(counted).map(
    ([name, value]) => sql`
      SELECT ${name} AS "figure", ${value} AS "value", count(*)::int AS "count" FROM found GROUP BY 2`,
  );
  const rows = await database().$queryRaw<{ figure: keyof typeof counted; value: string; count: number }[]>`
    WITH found AS MATERIALIZED (
      SELECT "kind", "sector", "subdistrictCode", "establishedOn" FROM "Organization" WHERE ${filterSql(filter)}
    ) ${join(figures, " UNION ALL ")}`;
  const of = (figure: keyof typeof counted) =>
    new Map(rows.filter((row) => row.figure === figure).map(({ value, count }) => [value, count]));
  return {
    kind: of("kind"),
    sector: of("sector"),
    subdistrict: of("subdistrict"),
    years: withoutGaps(of("year")),
  };
}
