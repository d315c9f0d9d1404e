import { normalizedWithPlaces } from "./normalized";
import { initialsOf, type Reading, readingsOf } from "./readings";
import { queryParts } from "./search-condition";
import type { SearchableOrganization } from "./search-keys";

/** Why an organization was found. */
export type MatchReason =
  | "name"
  | "formerName"
  | "shortName"
  | "englishName"
  | "legalRepresentative"
  | "code"
  | "pinyin"
  | "initials";

/** One part of the query, and where it was found: `ranges` are UTF-16 offsets in `text`, the value as it is shown. */
export type Match = { reason: MatchReason; text: string; ranges: { start: number; end: number }[] };

type Range = Match["ranges"][number];
type Source = { reason: MatchReason; text: string };

/** Ranges of the original text in which its normalized form contains the part. */
function literalRanges(text: string, part: string): Range[] {
  const characters = normalizedWithPlaces(text);
  const widths = characters.flatMap(({ character }, at) =>
    Array.from({ length: character.length }, () => at),
  );
  return occurrences(characters.map(({ character }) => character).join(""), part).map(({ start, end }) => ({
    start: characters[widths[start] ?? 0]?.start ?? 0,
    end: characters[widths[end - 1] ?? 0]?.end ?? text.length,
  }));
}

function occurrences(text: string, part: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    found.push({ start: at, end: at + part.length });
  }
  return found;
}

/** Ranges of the original text whose characters are read as the part, whole syllables wherever it touches one. */
function spokenRanges(
  text: string,
  part: string,
  spell: (reading: Reading) => Reading,
  isPerson: boolean,
): Range[] {
  const characters = normalizedWithPlaces(text);
  const plain = characters.map(({ character }) => character).join("");
  for (const reading of readingsOf(plain, isPerson)) {
    const spoken = spell(reading);
    const places = spoken.flatMap((syllable, at) => Array.from({ length: syllable.length }, () => at));
    const ranges = occurrences(spoken.join(""), part).map(({ start, end }) => ({
      start: characters[places[start] ?? 0]?.start ?? 0,
      end: characters[places[end - 1] ?? 0]?.end ?? text.length,
    }));
    if (ranges.length > 0) return ranges;
  }
  return [];
}

const fully = (reading: Reading): Reading => reading;
const byInitials = (reading: Reading): Reading => [...initialsOf(reading)];

function sourcesOf(organization: SearchableOrganization): Source[] {
  const { name, formerNames, shortName, englishName, legalRepresentativeName, uscc, filingNumber } =
    organization;
  const sources: { reason: MatchReason; text: string | null | undefined }[] = [
    { reason: "name", text: name },
    { reason: "shortName", text: shortName },
    ...formerNames.map((text) => ({ reason: "formerName", text }) as const),
    { reason: "code", text: uscc },
    { reason: "code", text: filingNumber },
    { reason: "englishName", text: englishName },
    { reason: "legalRepresentative", text: legalRepresentativeName },
  ];
  return sources.filter((source): source is Source => source.text != null && source.text !== "");
}

function matchOf(part: { han: boolean; text: string }, organization: SearchableOrganization): Match | null {
  const sources = sourcesOf(organization);
  for (const { reason, text } of sources) {
    const ranges = literalRanges(text, part.text);
    if (ranges.length > 0) return { reason, text, ranges };
  }
  if (part.han) return null;
  const spokenSources = sources.filter(({ reason }) => reason !== "code" && reason !== "englishName");
  for (const [reason, spell] of [
    ["pinyin", fully],
    ["initials", byInitials],
  ] as const) {
    if (reason === "pinyin" && part.text.length < 3) continue;
    for (const source of spokenSources) {
      const isPerson = source.reason === "legalRepresentative";
      if (isPerson && reason === "initials") continue;
      const ranges = spokenRanges(source.text, part.text, spell, isPerson);
      if (ranges.length > 0) return { reason, text: source.text, ranges };
    }
  }
  return null;
}

/**
 * Why an organization answers a query, one match for each part of the query that can be shown: the name before other
 * fields, what is written before pinyin, pinyin before initials.
 */
export function matchReasons(query: string, organization: SearchableOrganization): Match[] {
  return queryParts(query)
    .map((part) => matchOf(part, organization))
    .filter((match) => match !== null);
}
