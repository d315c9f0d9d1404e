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

type Part = { han: boolean; text: string };

function writtenMatch(part: Part, sources: Source[]): Match | null {
  for (const { reason, text } of sources) {
    const ranges = literalRanges(text, part.text);
    if (ranges.length > 0) return { reason, text, ranges };
  }
  return null;
}

function spokenMatch(part: Part, sources: Source[], reason: "pinyin" | "initials"): Match | null {
  for (const source of sources) {
    const isPerson = source.reason === "legalRepresentative";
    if (source.reason === "code" || (isPerson && reason === "initials")) continue;
    const ranges = spokenRanges(source.text, part.text, reason === "pinyin" ? fully : byInitials, isPerson);
    if (ranges.length > 0) return { reason, text: source.text, ranges };
  }
  return null;
}

/** English names mostly spell the Chinese one, so pinyin of the name explains more than its transcription. */
function matchOf(part: Part, organization: SearchableOrganization): Match | null {
  const sources = sourcesOf(organization);
  const chinese = sources.filter(({ reason }) => reason !== "englishName");
  const english = sources.filter(({ reason }) => reason === "englishName");
  const written = writtenMatch(part, chinese);
  if (written || part.han) return written ?? writtenMatch(part, english);
  const spoken = part.text.length < 3 ? null : spokenMatch(part, chinese, "pinyin");
  return spoken ?? writtenMatch(part, english) ?? spokenMatch(part, chinese, "initials");
}

/**
 * Why an organization answers a query, one match for each part of the query that can be shown: the name before other
 * fields, what is written in Chinese before pinyin, pinyin before the English name, initials last.
 */
export function matchReasons(query: string, organization: SearchableOrganization): Match[] {
  return queryParts(query)
    .map((part) => matchOf(part, organization))
    .filter((match) => match !== null);
}
