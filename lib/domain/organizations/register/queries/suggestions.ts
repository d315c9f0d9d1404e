import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { matchReasons } from "@/lib/platform/search-keys";
import type { FoundEntry } from "../schema";
import { searchSql } from "./condition";
import { entriesById } from "./entries";
import { orderedColumns, orderSql } from "./order";

/** Rows looked at before the best are taken: a single common character matches half of the register. */
const considered = 400;

/** The few entries that best answer what was typed so far, from both registers. */
export async function listSuggestions(actor: Actor, typed: string, limit = 8): Promise<FoundEntry[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH found AS MATERIALIZED (
      SELECT ${orderedColumns} FROM "Organization" WHERE ${searchSql(typed)} LIMIT ${considered}
    )
    SELECT "id" FROM found ORDER BY ${orderSql("relevance", typed)} LIMIT ${limit}`;
  const entries = await entriesById(
    actor,
    rows.map(({ id }) => id),
  );
  return entries.map((entry) => ({ ...entry, matches: matchReasons(typed, entry) }));
}

/** Worth an answer: one Chinese character, or two letters or digits. */
export function asksForSuggestions(typed: string): boolean {
  return /\p{Script=Han}/u.test(typed) || typed.replace(/[^\p{L}\p{N}]/gu, "").length >= 2;
}
