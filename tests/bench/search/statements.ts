import type { Client } from "pg";
import { Prisma } from "@/lib/platform/db/generated/client";
import { searchCondition } from "@/lib/platform/search-keys";

const { sql, join } = Prisma;

/** What a search answers: how many there are, up to 10,000 and one, and the first page by name. */
export type Found = { count: number; ids: string[] };

const countedAtMost = 10_000;
const probed = 1_000;
const veryCommon = 150;
const walkedAtMost = 20_000;
const pageSize = 20;

/** The condition that the GIN indexes serve. */
function indexedSql(query: string): Prisma.Sql {
  const { han, latin, initials } = searchCondition(query);
  const grams = [...han.flatMap((part) => part.grams), ...initials];
  const rechecked = han.map((part) => part.like).filter((like) => [...like].length > 4);
  return join(
    [
      ...(grams.length > 0 ? [sql`"grams" @> ${grams}::text[]`] : []),
      ...rechecked.map((like) => sql`"searchText" LIKE ${like}`),
      ...latin.map((like) => sql`"latinText" LIKE ${like}`),
    ],
    " AND ",
  );
}

/** The same, as it is cheapest to test row by row. */
function scannedSql(query: string): Prisma.Sql {
  const { han, latin, initials } = searchCondition(query);
  return join(
    [
      ...han.map(({ like }) => sql`"searchText" LIKE ${like}`),
      ...latin.map((like) => sql`"latinText" LIKE ${like}`),
      ...(initials.length > 0 ? [sql`"grams" @> ${initials}::text[]`] : []),
    ],
    " AND ",
  );
}

async function rowsOf<Row>(client: Client, statement: Prisma.Sql): Promise<Row[]> {
  const { rows } = await client.query(statement.text, statement.values as unknown[]);
  return rows;
}

async function idsOf(client: Client, statement: Prisma.Sql): Promise<string[]> {
  return (await rowsOf<{ id: string }>(client, statement)).map(({ id }) => id);
}

/** The first `among` names in order that answer the query: the beginning of the sort index, tested row by row. */
async function walk(client: Client, query: string, among: number): Promise<string[]> {
  return idsOf(
    client,
    sql`SELECT "id" FROM (
        SELECT "id", "searchText", "latinText", "grams" FROM "Organization"
        ORDER BY "sortKey", "id" LIMIT ${among}) AS beginning
      WHERE ${scannedSql(query)}`,
  );
}

/** How many answers there are, up to 10,000 and one, by reading rows until there are enough. */
async function countByReading(client: Client, query: string): Promise<number> {
  const [counted] = await rowsOf<{ count: number }>(
    client,
    sql`SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Organization" WHERE ${scannedSql(query)} LIMIT ${countedAtMost + 1}) AS answers`,
  );
  return counted?.count ?? 0;
}

async function gather(client: Client, query: string): Promise<Found> {
  const [found] = await rowsOf<Found>(
    client,
    sql`WITH found AS MATERIALIZED (
        SELECT "id", "sortKey" FROM "Organization" WHERE ${indexedSql(query)} LIMIT ${countedAtMost + 1})
      SELECT (SELECT count(*)::int FROM found) AS "count",
        ARRAY(SELECT "id" FROM found ORDER BY "sortKey", "id" LIMIT ${pageSize}) AS "ids"`,
  );
  if (!found) throw new Error("a search without an answer");
  return found;
}

/**
 * Count and first page of a search. The beginning of the sort index tells how common the answers are. Of very many, the
 * page is there already and the count is soon full; fewer are gathered by the index and then sorted.
 */
export async function search(client: Client, query: string): Promise<Found> {
  const beginning = await walk(client, query, probed);
  if (beginning.length > veryCommon) {
    return { count: await countByReading(client, query), ids: beginning.slice(0, pageSize) };
  }
  const found = await gather(client, query);
  if (found.count <= countedAtMost) return found;
  const walked = beginning.length >= pageSize ? beginning : await walk(client, query, walkedAtMost);
  if (walked.length >= pageSize) return { count: found.count, ids: walked.slice(0, pageSize) };
  const sorted = sql`SELECT "id" FROM (
      SELECT "id", "sortKey" FROM "Organization" WHERE ${indexedSql(query)} OFFSET 0) AS whole
    ORDER BY "sortKey", "id" LIMIT ${pageSize}`;
  return { count: found.count, ids: await idsOf(client, sorted) };
}

/** The control: the same condition by plain LIKE over every row, no index of ours. */
export async function searchByScan(client: Client, query: string): Promise<Found> {
  const parts = searchCondition(query);
  const patterns = [
    ...parts.han.map(({ like }) => sql`"searchText" LIKE ${like}`),
    ...parts.latin.map((like) => sql`"latinText" LIKE ${like}`),
    ...parts.initials.map((gram) => sql`"latinText" LIKE ${`%${gram.slice(1)}%`}`),
  ];
  const [found] = await rowsOf<Found>(
    client,
    sql`WITH found AS MATERIALIZED (
        SELECT "id", "sortKey" FROM "Organization" WHERE ${join(patterns, " AND ")})
      SELECT (SELECT count(*)::int FROM found) AS "count",
        ARRAY(SELECT "id" FROM found ORDER BY "sortKey", "id" LIMIT ${pageSize}) AS "ids"`,
  );
  if (!found) throw new Error("a search without an answer");
  return found;
}
