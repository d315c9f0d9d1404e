import { gramsOf, hanRunsOf, normalized } from "./normalized";
import { initialsOf, readingsOf, sortKeyOf } from "./readings";

/** What an organization can be found by. */
export type SearchableOrganization = {
  name: string;
  formerNames: readonly string[];
  shortName?: string | null;
  englishName?: string | null;
  legalRepresentativeName: string;
  uscc?: string | null;
  filingNumber?: string | null;
};

/** The columns that search reads; see search-condition.ts for the questions they answer. */
export type SearchKeys = {
  /** Names, legal representative, codes, normalized, one a line: the recheck of `grams`. */
  searchText: string;
  /** Every one and two neighbouring Han characters; with "^", one and two initials, or the first characters of a code. */
  grams: string[];
  /** Pinyin and initials of the names, English name, codes, normalized, one a line. */
  latinText: string;
  /** Pinyin of the name, syllable by syllable. Sort it bytewise (COLLATE "C"). */
  sortKey: string;
};

const present = (text: string | null | undefined): text is string => text != null && text !== "";

function lines(texts: readonly string[]): string {
  return [...new Set(texts.filter(present))].join("\n");
}

function englishInitials(englishName: string): string {
  return normalized(
    englishName
      .split(/[\s\-/]+/)
      .map((word) => [...normalized(word)][0] ?? "")
      .join(""),
  );
}

/** Computes all search columns of one organization. Call it at every write that touches one of the fields. */
export function searchKeysOf(organization: SearchableOrganization): SearchKeys {
  const { name, formerNames, shortName, englishName, legalRepresentativeName, uscc, filingNumber } =
    organization;
  const names = [name, shortName ?? "", ...formerNames].map(normalized).filter(present);
  const person = normalized(legalRepresentativeName);
  const codes = [uscc, filingNumber].filter(present).map(normalized);
  const english = normalized(englishName ?? "");

  const nameReadings = names.flatMap((one) => readingsOf(one));
  const initials = [...new Set([...nameReadings.map(initialsOf), englishInitials(englishName ?? "")])];
  const grams = new Set<string>();
  for (const text of [...names, person]) {
    for (const run of hanRunsOf(text)) for (const gram of gramsOf(run)) grams.add(gram);
  }
  for (const text of initials) for (const gram of gramsOf(text)) grams.add(`^${gram}`);
  for (const code of codes) grams.add(`^${code.slice(0, 1)}`).add(`^${code.slice(0, 2)}`);

  return {
    searchText: lines([...names, person, english, ...codes]),
    grams: [...grams],
    latinText: lines([
      ...nameReadings.map((reading) => reading.join("")),
      ...initials,
      ...readingsOf(person, true).map((reading) => reading.join("")),
      english,
      ...codes,
    ]),
    sortKey: sortKeyOf(names[0] ?? "", nameReadings[0] ?? []),
  };
}
