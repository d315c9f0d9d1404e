import { Prisma } from "@/lib/platform/db/generated/client";
import { parseUscc } from "@/lib/platform/identifiers/uscc";
import { asksNothing, type SearchCondition, searchCondition } from "@/lib/platform/search-keys";
import {
  type RegisterFacet,
  type RegisterFilter,
  type RegisterPart,
  registerFacets,
  yearsOf,
} from "../schema";

const { sql, join, empty } = Prisma;

const all = (conditions: Prisma.Sql[]) => (conditions.length === 0 ? sql`TRUE` : join(conditions, " AND "));

/** Nothing typed asks for everything, a query of nothing but punctuation for nothing. */
const withoutParts = (query: string) => (query === "" ? sql`TRUE` : sql`FALSE`);

/** The pattern of a Han run of three and more characters; one and two are settled by the grams alone. */
const longRuns = (condition: SearchCondition) =>
  condition.han.filter(({ like }) => [...like].length > 4).map(({ like }) => sql`"searchText" LIKE ${like}`);

/**
 * What a search asks of the search columns, for the indexes: all grams in one question, since each alone may be in half
 * of the register. Never together with ORDER BY and LIMIT: the planner would then walk the sort index to its end.
 */
export function searchSql(query: string): Prisma.Sql {
  const code = parseUscc(query);
  if (code.ok) return sql`"uscc" = ${code.uscc.code}`;
  const condition = searchCondition(query);
  if (asksNothing(condition)) return withoutParts(query);
  const grams = [...condition.han.flatMap((run) => run.grams), ...condition.initials];
  return all([
    ...(grams.length === 0 ? [] : [sql`"grams" @> ${grams}`]),
    ...longRuns(condition),
    ...condition.latin.map((like) => sql`"latinText" LIKE ${like}`),
  ]);
}

/** The same question for rows that are read one after the other, where the cheapest test is the comparison of text. */
export function scanSql(query: string): Prisma.Sql {
  const condition = searchCondition(query);
  if (asksNothing(condition)) return withoutParts(query);
  return all([
    ...condition.han.map(({ like }) => sql`"searchText" LIKE ${like}`),
    ...condition.latin.map((like) => sql`"latinText" LIKE ${like}`),
    ...(condition.initials.length === 0 ? [] : [sql`"grams" @> ${condition.initials}`]),
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
  credit: sql`"creditGrade"::text`,
  evaluation: sql`coalesce("evaluationGrade"::text, 'none')`,
  list: sql`coalesce("statutoryList"::text, 'none')`,
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
    case "credit":
      return sql`"creditGrade" = ANY(${[...chosen]}::"CreditGrade"[])`;
    case "evaluation":
    case "list":
      return sql`${facetSql[facet]} = ANY(${[...chosen]})`;
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

/** Community and supervisory unit: what narrows every count alike, as the search does. */
function placeSql(filter: RegisterFilter): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (filter.community.length > 0) conditions.push(sql`"communityCode" = ANY(${filter.community})`);
  if (filter.unit.length > 0) conditions.push(sql`"supervisoryUnitId" = ANY(${filter.unit}::uuid[])`);
  return conditions;
}

export const commonSql = (filter: RegisterFilter): Prisma.Sql =>
  all([searchSql(filter.q), ...placeSql(filter)]);

/** Everything a filter asks besides the search. */
export function choicesSql(filter: RegisterFilter): Prisma.Sql {
  const choices = registerFacets.map((facet) => choiceSql(facet, filter)).filter((choice) => choice !== null);
  return all([partSql(filter.register), ...placeSql(filter), ...choices]);
}

/** Everything a filter asks of a row of "Organization". */
export const filterSql = (filter: RegisterFilter): Prisma.Sql =>
  all([searchSql(filter.q), choicesSql(filter)]);
