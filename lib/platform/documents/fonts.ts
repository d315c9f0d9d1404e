import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fontkit from "fontkit";

export type Face = "regular" | "bold";
export type FontName = `${Face}-${"sc" | "jp"}`;

const files: Record<FontName, string> = {
  "regular-sc": "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  "bold-sc": "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  "regular-jp": "noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf",
  "bold-jp": "noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf",
};

/**
 * In order of preference. The first has every unified ideograph of the basic block and of extension A, and some two
 * hundred beyond; the second adds some four hundred rarer characters, 𠮷 among them.
 */
const chains: Record<Face, readonly FontName[]> = {
  regular: ["regular-sc", "regular-jp"],
  bold: ["bold-sc", "bold-jp"],
};

const opened = new Map<FontName, fontkit.Font>();

/** The parsed font, read once per process: parsing costs more than drawing a page. */
export function openFont(name: FontName): fontkit.Font {
  const known = opened.get(name);
  if (known) return known;
  const path = join(
    /* turbopackIgnore: true */ process.cwd(),
    "node_modules",
    "@expo-google-fonts",
    files[name],
  );
  const font = fontkit.create(readFileSync(path));
  if (font.type === "TTC" || font.type === "DFont") throw new Error(`${name} holds several fonts`);
  opened.set(name, font as fontkit.Font);
  return font as fontkit.Font;
}

/** The first font of the face that has a glyph for the code point, or null when none has. */
export function fontFor(codePoint: number, face: Face): FontName | null {
  return chains[face].find((name) => openFont(name).hasGlyphForCodePoint(codePoint)) ?? null;
}

const ignorable = /[\p{Variation_Selector}\p{Cf}\p{Cc}]/u;

/**
 * The characters of a text that no embedded font can draw; a document shows their code point in a frame instead.
 * For telling an officer before a certificate with such a name is printed.
 */
export function charactersWithoutGlyph(text: string): string[] {
  const missing = [...text].filter(
    (character) => !ignorable.test(character) && fontFor(character.codePointAt(0) ?? 0, "regular") === null,
  );
  return [...new Set(missing)];
}
