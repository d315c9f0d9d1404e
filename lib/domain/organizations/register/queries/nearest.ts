import type { Actor } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { normalized } from "@/lib/platform/search-keys/normalized";
import type { RegisterEntry } from "../schema";
import { entriesById } from "./entries";

/** The names that look most like what was typed, for a search without result; by trigrams of text and pinyin. */
export async function listNearestEntries(actor: Actor, typed: string): Promise<RegisterEntry[]> {
  const text = normalized(typed).slice(0, 40);
  if (text === "") return [];
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Organization"
    WHERE "grams" && ${[...new Set(text)]}::text[] OR "latinText" %> ${text}
    ORDER BY greatest(
      word_similarity(${text}, "latinText"),
      (SELECT count(*) FROM unnest(${[...new Set(text)]}::text[]) AS typed(gram) WHERE typed.gram = ANY("grams"))::real
        / ${[...new Set(text)].length}) DESC, length("name"), "id"
    LIMIT 5`;
  return entriesById(
    actor,
    rows.map(({ id }) => id),
  );
}
