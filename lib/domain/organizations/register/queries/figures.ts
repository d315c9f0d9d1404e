import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import type { RegisterFilter } from "../schema";
import { filterSql } from "./condition";

export type YearFigure = { year: number; count: number };

/** Entries under a filter by year of founding, years without entries included. Public: the same for every actor. */
export async function listFoundingYears(_actor: Actor, filter: RegisterFilter): Promise<YearFigure[]> {
  const rows = await database().$queryRaw<YearFigure[]>`
    SELECT extract(year FROM "establishedOn")::int AS "year", count(*)::int AS "count"
    FROM "Organization" WHERE ${filterSql(filter)} GROUP BY 1 ORDER BY 1`;
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const counts = new Map(rows.map(({ year, count }) => [year, count]));
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const year = first.year + index;
    return { year, count: counts.get(year) ?? 0 };
  });
}
