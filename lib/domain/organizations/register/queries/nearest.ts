import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { gramsOf, normalized } from "@/lib/platform/search-keys/normalized";
import type { RegisterEntry } from "../schema";
import { entriesById } from "./entries";

const { sql, empty } = Prisma;

/** Candidates that are compared; common pairs of characters stand in half of the register. */
const considered = 5_000;

const pairsOf = (text: string) => gramsOf(text).filter((gram) => [...gram].length === 2);

/**
 * The names that look most like what was typed, for a search without result: they share pairs of characters, or are
 * written alike in pinyin and codes.
 */
export async function listNearestEntries(actor: Actor, typed: string, limit = 5): Promise<RegisterEntry[]> {
  const text = normalized(typed).slice(0, 40);
  const pairs = pairsOf(text);
  if (pairs.length === 0) return [];
  // Digits and letters of codes stand in every entry; only their trigrams tell codes apart.
  const alike = /\p{Script=Han}/u.test(text) ? sql`"grams" && ${pairs} OR` : empty;
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH found AS MATERIALIZED (
      SELECT "id", "name", "grams", "latinText" FROM "Organization"
      WHERE ${alike} "latinText" %> ${text} LIMIT ${considered}
    )
    SELECT "id" FROM found
    ORDER BY greatest(
      word_similarity(${text}, "latinText"),
      (SELECT count(*) FROM unnest(${pairs}::text[]) AS typed(pair) WHERE typed.pair = ANY("grams"))::real
        / ${pairs.length}) DESC, length("name"), "id"
    LIMIT ${limit}`;
  return entriesById(
    actor,
    rows.map(({ id }) => id),
  );
}
