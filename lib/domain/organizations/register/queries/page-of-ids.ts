import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { RegisterQuery } from "../schema";
import { choicesSql, filterSql, scanSql } from "./condition";
import { orderedColumns, orderSql } from "./order";

const { sql } = Prisma;

/** So many finds are gathered and ranked; a query that finds more is served from the order of names. */
const mostRanked = 10_000;
/** So many entries are walked through in the order of names before the whole is sorted instead. */
const longestWalk = 20_000;

type Id = { id: string };
const idsOf = (rows: Id[]) => rows.map(({ id }) => id);
const pageSql = ({ size, page }: RegisterQuery) => sql`LIMIT ${size} OFFSET ${(page - 1) * size}`;

/** Without a search the indexes of the orders lead straight to the page. */
async function listWithoutSearch(query: RegisterQuery): Promise<string[]> {
  return idsOf(
    await database().$queryRaw<Id[]>`
      SELECT "id" FROM "Organization" WHERE ${choicesSql(query)}
      ORDER BY ${orderSql(query.sort, query.q)} ${pageSql(query)}`,
  );
}

/** The finds of a search first, then their order: together the planner would walk the whole sort index for a rare word. */
async function listRanked(query: RegisterQuery): Promise<{ count: number; ids: string[] }> {
  const [found] = await database().$queryRaw<{ count: number; ids: string[] }[]>`
    WITH found AS MATERIALIZED (
      SELECT ${orderedColumns} FROM "Organization" WHERE ${filterSql(query)} LIMIT ${mostRanked + 1}
    )
    SELECT (SELECT count(*)::int FROM found) AS "count",
      ARRAY(SELECT "id" FROM found ORDER BY ${orderSql(query.sort, query.q)} ${pageSql(query)})::text[] AS "ids"`;
  return found ?? { count: 0, ids: [] };
}

/** A page of a very common search in the order of names, read from the beginning of that order. */
async function listByWalking(query: RegisterQuery): Promise<string[]> {
  return idsOf(
    await database().$queryRaw<Id[]>`
      SELECT "id" FROM (SELECT * FROM "Organization" ORDER BY "sortKey", "id" LIMIT ${longestWalk}) AS walk
      WHERE ${scanSql(query.q)} AND ${choicesSql(query)} ORDER BY "sortKey", "id" ${pageSql(query)}`,
  );
}

async function listSorted(query: RegisterQuery): Promise<string[]> {
  const order = query.sort === "relevance" ? "name" : query.sort;
  return idsOf(
    await database().$queryRaw<Id[]>`
      SELECT "id" FROM (SELECT ${orderedColumns} FROM "Organization" WHERE ${filterSql(query)} OFFSET 0) AS found
      ORDER BY ${orderSql(order, query.q)} ${pageSql(query)}`,
  );
}

/** The ids of one page of the register. Among more than 10,000 finds the order of relevance is the order of names. */
export async function listRegisterIds(query: RegisterQuery): Promise<string[]> {
  if (query.q === "") return listWithoutSearch(query);
  const { count, ids } = await listRanked(query);
  if (count <= mostRanked) return ids;
  if (query.sort === "relevance" || query.sort === "name") {
    const walked = await listByWalking(query);
    if (walked.length === query.size) return walked;
  }
  return listSorted(query);
}
