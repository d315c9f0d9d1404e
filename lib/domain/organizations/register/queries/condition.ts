import { Prisma } from "@/lib/platform/db/generated/client";
import { asksNothing, searchCondition } from "@/lib/platform/search-keys";
import {
  type RegisterFacet,
  type RegisterFilter,
  type RegisterPart,
  registerFacets,
  yearsOf,
} from "../schema";

const { sql, join, empty } = Prisma;

const all = (conditions: Prisma.Sql[]) => (conditions.length === 0 ? sql`TRUE` : join(conditions, " AND "));

/** What a search asks of the search columns; everything when nothing was typed. */
export function searchSql(query: string): Prisma.Sql {
  const condition = searchCondition(query);
  if (asksNothing(condition)) return query === "" ? sql`TRUE` : sql`FALSE`;
  return all([
    ...condition.han.map(({ grams }) => sql`"grams" @> ${grams}`),
    ...condition.han
      .filter(({ like }) => [...like].length > 4)
      .map(({ like }) => sql`"searchText" LIKE ${like}`),
    ...condition.latin.map((like) => sql`"latinText" LIKE ${like}`),
    ...condition.initials.map((initials) => sql`"grams" @> ${[initials]}`),
  ]);
}

export const partSql = (part: RegisterPart): Prisma.Sql =>
  part === "filed" ? sql`"kind" = 'communityOrganization'` : sql`"kind" <> 'communityOrganization'`;

/** The value of each facet for a row, as the text that stands in the address. */
export const facetSql: Record<RegisterFacet, Prisma.Sql> = {
  kind: sql`"kind"::text`,
  subdistrict: sql`"subdistrictCode"`,
  sector: sql`"sector"::text`,
  status: sql`"status"::text`,
  founded: sql`CASE WHEN "establishedOn" < '2000-01-01' THEN '-1999'
    WHEN "establishedOn" < '2010-01-01' THEN '2000-2009'
    WHEN "establishedOn" < '2015-01-01' THEN '2010-2014'
    WHEN "establishedOn" < '2020-01-01' THEN '2015-2019' ELSE '2020-' END`,
  direct: sql`CASE WHEN "isDirectRegistration" THEN 'yes' ELSE 'no' END`,
  government: sql`CASE WHEN "isGovernmentFounded" THEN 'yes' ELSE 'no' END`,
  charity: sql`CASE WHEN "isCharity" THEN 'yes' ELSE 'no' END`,
  party: sql`"partyOrganization"::text`,
};

function foundedSql(ranges: readonly string[]): Prisma.Sql {
  const within = ranges.map((range) => {
    const { from, to } = yearsOf(range);
    const start = from === null ? empty : sql`"establishedOn" >= make_date(${from}::int, 1, 1)`;
    const end = to === null ? empty : sql`"establishedOn" <= make_date(${to}::int, 12, 31)`;
    return from !== null && to !== null ? sql`(${start} AND ${end})` : sql`(${start}${end})`;
  });
  return sql`(${join(within, " OR ")})`;
}

const flags = {
  direct: sql`"isDirectRegistration"`,
  government: sql`"isGovernmentFounded"`,
  charity: sql`"isCharity"`,
};

/** What the reader chose of one facet, as a condition that an index can serve; null when nothing was chosen. */
export function choiceSql(facet: RegisterFacet, filter: RegisterFilter): Prisma.Sql | null {
  const chosen: readonly string[] = filter[facet];
  if (chosen.length === 0) return null;
  switch (facet) {
    case "founded":
      return foundedSql(chosen);
    case "direct":
    case "government":
    case "charity":
      return chosen.length === 2 ? null : chosen[0] === "yes" ? flags[facet] : sql`NOT ${flags[facet]}`;
    case "kind":
      return sql`"kind" = ANY(${[...chosen]}::"OrganizationKind"[])`;
    case "status":
      return sql`"status" = ANY(${[...chosen]}::"OrganizationStatus"[])`;
    case "sector":
      return sql`"sector" = ANY(${[...chosen]}::"Sector"[])`;
    case "party":
      return sql`"partyOrganization" = ANY(${[...chosen]}::"PartyOrganization"[])`;
    case "subdistrict":
      return sql`"subdistrictCode" = ANY(${[...chosen]})`;
  }
}

/** Search, community and supervisory unit: what narrows every count alike. */
export function commonSql(filter: RegisterFilter): Prisma.Sql {
  const conditions = [searchSql(filter.q)];
  if (filter.community.length > 0) conditions.push(sql`"communityCode" = ANY(${filter.community})`);
  if (filter.unit.length > 0) conditions.push(sql`"supervisoryUnitId" = ANY(${filter.unit}::uuid[])`);
  return all(conditions);
}

/** Everything a filter asks of a row of "Organization". */
export function filterSql(filter: RegisterFilter): Prisma.Sql {
  const choices = registerFacets.map((facet) => choiceSql(facet, filter)).filter((choice) => choice !== null);
  return all([commonSql(filter), partSql(filter.register), ...choices]);
}
