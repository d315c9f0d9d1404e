import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import {
  type FacetCounts,
  type RegisterFacet,
  type RegisterFilter,
  type RegisterPart,
  registerFacets,
} from "../schema";
import { choiceSql, commonSql, facetSql, partSql } from "./condition";

const { sql, join, raw } = Prisma;

export type RegisterCounts = {
  /** Entries under the whole filter. */
  total: number;
  /** Entries in each of the two registers under the rest of the filter. */
  parts: Record<RegisterPart, number>;
  /** For every value of a facet, the entries under the filter without that facet. */
  facets: FacetCounts;
};

const chosen = (name: string) => raw(`"in_${name}"`);
const value = (name: string) => raw(`"${name}"`);
const everyPart = ["part", ...registerFacets] as const;

const chosenByAllBut = (skipped: string) =>
  join(everyPart.filter((name) => name !== skipped).map(chosen), " AND ");

/**
 * Counts the register for every facet in one statement: matching rows are first gathered by their facet values, so that
 * each count reads the few combinations, not the rows. The register is public: it counts the same for every actor.
 */
export async function countRegister(_actor: Actor, filter: RegisterFilter): Promise<RegisterCounts> {
  const values = registerFacets.map((facet) => sql`${facetSql[facet]} AS ${value(facet)}`);
  const choices = registerFacets.map(
    (facet) => sql`${choiceSql(facet, filter) ?? sql`TRUE`} AS ${chosen(facet)}`,
  );
  const counts = registerFacets.map(
    (facet) => sql`
      SELECT ${facet} AS "facet", ${value(facet)} AS "value", sum("entries")::int AS "count"
      FROM gathered WHERE ${chosenByAllBut(facet)} GROUP BY 2`,
  );
  const rows = await database().$queryRaw<{ facet: RegisterFacet | "part"; value: string; count: number }[]>`
    WITH gathered AS MATERIALIZED (
      SELECT CASE WHEN ${partSql("filed")} THEN 'filed' ELSE 'registered' END AS "part",
        ${partSql(filter.register)} AS "in_part", ${join(values)}, ${join(choices)}, count(*) AS "entries"
      FROM "Organization" WHERE ${commonSql(filter)}
      GROUP BY ${join(Array.from({ length: 2 + 2 * registerFacets.length }, (_, column) => raw(String(column + 1))))}
    )
    SELECT 'part' AS "facet", "part" AS "value", sum("entries")::int AS "count"
    FROM gathered WHERE ${chosenByAllBut("part")} GROUP BY 2
    UNION ALL ${join(counts, " UNION ALL ")}`;
  return gatheredCounts(rows, filter.register);
}

function gatheredCounts(
  rows: { facet: RegisterFacet | "part"; value: string; count: number }[],
  part: RegisterPart,
): RegisterCounts {
  const of = (facet: RegisterFacet | "part") =>
    new Map(rows.filter((row) => row.facet === facet).map((row) => [row.value, row.count]));
  const parts = of("part");
  const counted = { registered: parts.get("registered") ?? 0, filed: parts.get("filed") ?? 0 };
  const facets = Object.fromEntries(registerFacets.map((facet) => [facet, of(facet)]));
  return { total: counted[part], parts: counted, facets: facets as FacetCounts };
}
