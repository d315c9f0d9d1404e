import { pinyin } from "pinyin-pro";
import { localReadings, settledReadings, twoReadings } from "./local-readings";
import { isHan, normalized } from "./normalized";

/** How a text is read aloud: one syllable per Han character, other characters as they are; by code point. */
export type Reading = readonly string[];

/** Positions with a second reading that still count; each doubles the number of readings. */
const mostDoubtful = 3;

const knownWord = new RegExp([...localReadings, ...settledReadings].map(([word]) => word).join("|"), "u");

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([...text.slice(0, at)].length);
  }
  return places;
}

function readWord(reading: string[], text: string, word: string, spoken: readonly string[]): number[] {
  return placesOf(text, word).flatMap((place) =>
    spoken.map((syllable, offset) => {
      reading[place + offset] = syllable;
      return place + offset;
    }),
  );
}

const nameOptions = { type: "array", toneSandhi: false } as const;
const personOptions = { ...nameOptions, mode: "surname", surname: "head" } as const;

/** Chinese has some 1,300 syllables with tones; stripping each once is half the work of reading a name. */
const syllables = new Map<string, string>();

function withoutTone(syllable: string): string {
  const known = syllables.get(syllable);
  if (known !== undefined) return known;
  const plain = normalized(syllable);
  if (plain !== syllable) syllables.set(syllable, plain);
  return plain;
}

function firstReading(text: string, isPerson: boolean): { reading: string[]; settled: Set<number> } {
  const reading = pinyin(text, isPerson ? personOptions : nameOptions).map(withoutTone);
  const settled = new Set<number>();
  if (!isPerson && knownWord.test(text)) {
    for (const [word, syllables] of localReadings) readWord(reading, text, word, syllables);
    for (const [word, syllables] of settledReadings) {
      for (const place of readWord(reading, text, word, syllables)) settled.add(place);
    }
  }
  return { reading, settled };
}

function otherReading(character: string, syllable: string): string | undefined {
  return twoReadings.get(character)?.find((reading) => reading !== syllable);
}

/**
 * All readings under which a text is found, the most likely first: where a character is read in two ways and no known
 * word settles it, both count, for the first three such characters.
 */
export function readingsOf(text: string, isPerson = false): Reading[] {
  const { reading, settled } = firstReading(text, isPerson);
  let readings = [reading];
  let doubtful = 0;
  let place = -1;
  for (const character of text) {
    place += 1;
    if (doubtful === mostDoubtful) break;
    const at = place;
    const other = settled.has(at) ? undefined : otherReading(character, reading[at] ?? "");
    if (other === undefined) continue;
    doubtful += 1;
    readings = readings.flatMap((one) => [one, one.with(at, other)]);
  }
  return readings;
}

/** The first letter of every syllable; digits and letters of the name itself stay. */
export function initialsOf(reading: Reading): string {
  return reading.map((syllable) => String.fromCodePoint(syllable.codePointAt(0) ?? 0)).join("");
}

/** Syllables with spaces between, letters and digits of the name together: sorts names as a dictionary does. */
export function sortKeyOf(text: string, reading: Reading): string {
  let key = "";
  let beforeWasHan = true;
  let place = 0;
  for (const character of text) {
    const han = isHan(character);
    key += (place > 0 && (han || beforeWasHan) ? " " : "") + (reading[place] ?? character);
    beforeWasHan = han;
    place += 1;
  }
  return key;
}
