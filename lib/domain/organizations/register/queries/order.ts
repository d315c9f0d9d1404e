import { Prisma } from "@/lib/platform/db/generated/client";
import { normalized } from "@/lib/platform/search-keys/normalized";
import type { RegisterOrder } from "../schema";

const { sql } = Prisma;

/**
 * The best first: a whole code or name, then names that begin with what was typed, names that contain it, other lines
 * of the entry (for pinyin and codes: lines that begin with it), and the rest; organizations in being before tombstones.
 */
function relevanceSql(query: string): Prisma.Sql {
  const text = normalized(query);
  if (text === "") return sql`"sortKey", "id"`;
  const isElsewhere = /\p{Script=Han}/u.test(text)
    ? sql`strpos("searchText", ${text}) > 0`
    : sql`strpos(E'\n' || "latinText", E'\n' || ${text}) > 0`;
  return sql`
    CASE WHEN ${text} = ANY(string_to_array("searchText", E'\n')) THEN 0
      WHEN starts_with("searchText", ${text}) THEN 1
      WHEN strpos(split_part("searchText", E'\n', 1), ${text}) > 0 THEN 2
      WHEN ${isElsewhere} THEN 3 ELSE 4 END,
    "status" IN ('deregistered', 'revoked'), "sortKey", "id"`;
}

/** The order of rows as SQL; `id` makes it total, so that pages neither repeat nor lose a row. */
export function orderSql(order: RegisterOrder, query: string): Prisma.Sql {
  switch (order) {
    case "relevance":
      return relevanceSql(query);
    case "name":
      return sql`"sortKey", "id"`;
    case "newest":
      return sql`"establishedOn" DESC, "id" DESC`;
    case "oldest":
      return sql`"establishedOn", "id"`;
    case "capital":
      return sql`"registeredCapital" DESC NULLS LAST, "id"`;
  }
}

/** The columns that any order reads. */
export const orderedColumns = sql`
  "id", "sortKey", "searchText", "latinText", "status", "establishedOn", "registeredCapital"`;
