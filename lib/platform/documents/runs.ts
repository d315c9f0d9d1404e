import type { DocumentLanguage } from "./definition";
import { type Face, type FontName, fontFor, openFont } from "./fonts";

/** A stretch of text in one font. `font` is null for a single character that no font has: its code point is drawn. */
export type Run = { text: string; font: FontName | null; features?: ["pwid"] };

const invisible = /[\p{Variation_Selector}\p{Cf}\p{Cc}]/gu;
const quotes = /[‘’“”]/u;

/** Splits text into runs, so that each character is drawn in a font that has it. */
export function runsOf(text: string, face: Face, language: DocumentLanguage): Run[] {
  const runs: Run[] = [];
  for (const character of text.replace(invisible, "")) {
    const font = fontFor(character.codePointAt(0) ?? 0, face);
    // Chinese fonts hold quotation marks a whole character wide, which tears English words apart.
    const narrow = language === "en" && quotes.test(character);
    const last = runs.at(-1);
    if (last && font !== null && last.font === font && Boolean(last.features) === narrow)
      last.text += character;
    else runs.push({ text: character, font, ...(narrow && { features: ["pwid"] as ["pwid"] }) });
  }
  return runs;
}

/** Shaping a run is the dearest part of a page, and the same words come again; so many widths are kept. */
const keptWidths = 8_000;
const widths = new Map<string, number>();

/** Width of a run in ems. A drawn code point takes one em. */
export function runWidth(run: Run): number {
  if (run.font === null) return 1;
  const key = `${run.font}${run.features ? "~" : " "}${run.text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const font = openFont(run.font);
  const width = font.layout(run.text, run.features).advanceWidth / font.unitsPerEm;
  if (widths.size >= keptWidths) widths.clear();
  widths.set(key, width);
  return width;
}
