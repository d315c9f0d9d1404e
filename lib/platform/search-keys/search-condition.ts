import { gramsOf, normalized, runsOf } from "./normalized";

/**
 * What a query asks of the search columns; all parts must hold. Patterns need no escaping: normalized text has no
 * wildcard left.
 */
export type SearchCondition = {
  /** For each run of Han characters: `grams @> grams` and, as the recheck from three characters on, `searchText LIKE like`. */
  han: { grams: string[]; like: string }[];
  /** For each run of three and more letters or digits: `latinText LIKE` this. */
  latin: string[];
  /** For each run of one or two letters or digits: `grams @>` this. */
  initials: string[];
};

const longestQuery = 80;

/** The parts of a query: runs of Han and of other characters, in order, normalized. */
export function queryParts(query: string): { han: boolean; text: string }[] {
  const words = query.slice(0, longestQuery).split(/\s+/u).map(normalized);
  return words.flatMap(runsOf);
}

function bigramsOf(run: string): string[] {
  const grams = gramsOf(run);
  return grams.length === 1 ? grams : grams.filter((gram) => [...gram].length === 2);
}

/** Reads a query as typed: any number of words, Chinese, pinyin, initials, codes, in any mixture. */
export function searchCondition(query: string): SearchCondition {
  const parts = queryParts(query);
  const han = parts.filter((part) => part.han);
  const other = parts.filter((part) => !part.han).map((part) => part.text);
  return {
    han: han.map((part) => ({ grams: bigramsOf(part.text), like: `%${part.text}%` })),
    latin: other.filter((text) => [...text].length >= 3).map((text) => `%${text}%`),
    initials: other.filter((text) => [...text].length < 3).map((text) => `^${text}`),
  };
}

/** True when a query asks for nothing, because it is empty or only punctuation. */
export function asksNothing(condition: SearchCondition): boolean {
  return condition.han.length + condition.latin.length + condition.initials.length === 0;
}
