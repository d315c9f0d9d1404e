/** Text as it is compared: one form per character, small letters, no spaces, no punctuation. */

/** A character as compared, and where it stood in the text (UTF-16 offsets), for highlighting. */
export type ComparedCharacter = { character: string; start: number; end: number };

const keptCharacters = /[\p{L}\p{N}]/gu;
const alreadyCompared = /^[\u4e00-\u9fff0-9a-z]*$/;
const hanRuns = /\p{Script=Han}+/gu;
const hanCharacter = /^\p{Script=Han}$/u;

export function isHan(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x2e80) return false;
  return (code >= 0x4e00 && code <= 0x9fff) || hanCharacter.test(character);
}

/** Full-width to half-width, capitals to small, accents away, ü as v (as it is typed), nothing but letters and digits. */
function compared(text: string): string {
  if (alreadyCompared.test(text)) return text;
  const decomposed = text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("u\u0308", "v")
    .replace(/[\u0300-\u036f]/g, "");
  return decomposed.normalize("NFKC").match(keptCharacters)?.join("") ?? "";
}

/** The text as it is stored for search and as a query is compared with it. */
export function normalized(text: string): string {
  return compared(text);
}

/** The same, character by character, each with its place in the original text. */
export function normalizedWithPlaces(text: string): ComparedCharacter[] {
  const characters: ComparedCharacter[] = [];
  let start = 0;
  for (const { segment } of graphemes.segment(text)) {
    const end = start + segment.length;
    for (const character of compared(segment)) characters.push({ character, start, end });
    start = end;
  }
  return characters;
}

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Splits normalized text into runs of Han characters and runs of everything else. */
export function runsOf(text: string): { han: boolean; text: string }[] {
  const runs: { han: boolean; text: string }[] = [];
  for (const character of text) {
    const han = isHan(character);
    const last = runs.at(-1);
    if (last?.han === han) last.text += character;
    else runs.push({ han, text: character });
  }
  return runs;
}

/** All runs of one and of two neighbouring characters, by code point. */
export function gramsOf(text: string): string[] {
  const grams: string[] = [];
  let before = "";
  for (const character of text) {
    grams.push(character);
    if (before !== "") grams.push(before + character);
    before = character;
  }
  return grams;
}

/** The runs of Han characters in normalized text. */
export function hanRunsOf(text: string): string[] {
  return text.match(hanRuns) ?? [];
}
